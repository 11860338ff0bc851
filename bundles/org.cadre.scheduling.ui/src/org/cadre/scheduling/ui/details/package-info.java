/** What Details say of sessions. */
package org.cadre.scheduling.ui.details;
