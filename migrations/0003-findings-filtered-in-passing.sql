-- Most findings are had by many deals: a list that is sorted by something passes enough of them on its way, where an
-- index brought thousands of deals that nobody wanted to see, and cost every append its share.

drop function deals_with_findings(text[]);
drop index lines_by_finding;
