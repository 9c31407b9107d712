/** The pictures of a report as SVG: where things stand and what they are called, no colours. */
package vn.chungtay.chart;
