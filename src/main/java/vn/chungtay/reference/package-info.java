/** What is fixed before a run: campaign, poverty standards, org units and ethnic groups. */
package vn.chungtay.reference;
