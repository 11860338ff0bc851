/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.List;

/**
 * A session at one of its times, where everyone could come and every class that is missed could be covered if
 * nothing else took place.
 *
 * @param session its position in the window
 * @param choice position among the session's choices
 * @param slot when
 * @param missed the classes that members miss
 */
record Option(int session, int choice, Slot slot, List<Missed> missed) {

    /**
     * A class that must be covered.
     *
     * @param span what is missed of it
     */
    record Missed(Span span, int school, List<Cover> ways) {
    }
}
