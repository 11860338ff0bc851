/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import java.util.List;

import org.cadre.scheduling.bench.DistrictWindow.Covering;
import org.cadre.scheduling.bench.DistrictWindow.Release;
import org.cadre.scheduling.bench.DistrictWindow.Size;
import org.cadre.scheduling.window.Window;

/** A kind of made-up district of 2,000 pairs; each seed gives a window of it. */
record DistrictWorld(String name, Release release, Covering covering, int covers) {

    static final List<DistrictWorld> ALL = List.of(
            new DistrictWorld("3 release days, offices cover 6 a day", Release.THREE_DAYS, Covering.OFFICE,
                    6),
            new DistrictWorld("4 release days, offices cover 3 a day", Release.FOUR_DAYS, Covering.OFFICE, 3),
            new DistrictWorld("scattered release, offices cover 3 a day", Release.SCATTERED, Covering.OFFICE,
                    3),
            new DistrictWorld("3 release days, all kinds of covering, rooms, budget", Release.THREE_DAYS,
                    Covering.ALL, 3));

    /** The one in which everything happens: the year and the repairs are measured there. */
    static DistrictWorld full() {
        return ALL.getLast();
    }

    Window window(long seed) {
        return new DistrictWindow(Size.DISTRICT, release, covering, covers, seed).make();
    }
}
