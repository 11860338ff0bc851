/** What the schedule shows, worked out without any widget: periods, columns, cards and where they lie. */
package org.cadre.scheduling.ui.state;
