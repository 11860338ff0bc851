/** Aims and fairness: what a match strove for, what it reached, and what that cost. */
package org.cadre.matching.fair;
