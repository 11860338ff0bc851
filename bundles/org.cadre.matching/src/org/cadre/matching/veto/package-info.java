/** What the coordinator ruled out for the matches of a program. */
package org.cadre.matching.veto;
