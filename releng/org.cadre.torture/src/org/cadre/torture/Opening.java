/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;

import org.cadre.core.CadreException;
import org.cadre.store.jdbc.RawDerby;

/** Opens a database once, reads everything, and tells how long that took. */
record Opening(Services services, Job job, Wire wire) {

    /** How many figures are told, of Cadre and of Derby alone. */
    static final int FIGURES = 7;

    /** With Cadre: the key is derived, the account logged in. */
    void cadre() throws CadreException {
        long before = processors();
        long start = System.nanoTime();
        try (var store = services.stores.open(job.database(), job.credentials())) {
            wire.say("Cadre opened", millis(start));
            wire.say("Cadre opened, time of processors", processors() - before);
            try (var work = store.begin()) {
                Canonical.all(work);
                wire.say("Cadre read everything", millis(start));
                wire.say("Cadre, time of processors", processors() - before);
            }
        }
    }

    /** With Derby alone: the key is there. */
    void raw() throws CadreException, SQLException {
        var derby = new RawDerby(job.database().folder().orElseThrow(), job.credentials());
        long before = processors();
        long start = System.nanoTime();
        derby.start();
        wire.say("Derby started", millis(start));
        derby.read();
        wire.say("Derby read everything", millis(start));
        wire.say("Derby, time of processors", processors() - before);
    }

    private static long processors() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getProcessCpuTime()
                / 1_000_000;
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
