/** The consolidated report and the machine-readable tables as values; says nothing of formats. */
package vn.chungtay.report;
