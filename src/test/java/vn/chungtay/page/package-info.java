/** The report as a page, tried in a browser. */
package vn.chungtay.page;
