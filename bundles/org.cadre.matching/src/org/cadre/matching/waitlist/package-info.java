/** The waiting list of a program: who is next, and why. */
package org.cadre.matching.waitlist;
