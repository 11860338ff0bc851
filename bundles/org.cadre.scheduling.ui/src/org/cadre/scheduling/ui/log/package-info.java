/** Logging what became of a session, in one small form. */
package org.cadre.scheduling.ui.log;
