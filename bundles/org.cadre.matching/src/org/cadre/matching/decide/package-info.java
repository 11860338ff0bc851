/** Decisions of the coordinator on the command line. */
package org.cadre.matching.decide;
