/** What records and submissions must satisfy; every complaint is a finding. */
package vn.chungtay.rule;
