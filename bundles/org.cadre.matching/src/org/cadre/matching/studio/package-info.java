/** Decisions of the coordinator, each solved around at once. */
package org.cadre.matching.studio;
