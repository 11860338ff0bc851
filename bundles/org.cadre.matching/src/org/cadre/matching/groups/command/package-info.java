/** Decisions about groups on the command line. */
package org.cadre.matching.groups.command;
