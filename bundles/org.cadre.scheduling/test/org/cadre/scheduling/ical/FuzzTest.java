/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.cadre.testing.fuzz.FuzzLog;
import org.cadre.testing.fuzz.FuzzRun;
import org.junit.jupiter.api.Test;

/** A sample of what releng/fuzz does at length. */
class FuzzTest {

    private static final long SEED = 20261122;

    @Test
    void bearsAnything() throws IOException {
        try (var target = new CalendarFuzz()) {
            var log = new FuzzLog(null, target.name(), null);
            var report = new FuzzRun(target, SEED, List.of(), log).run(0, 4_000);
            assertEquals(List.of(), report.findings(), report::text);
            assertTrue(report.accepted() > 0 && report.accepted() < report.inputs(), report::text);
            System.out.println(report.text());
        }
    }
}
