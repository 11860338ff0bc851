/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.store.jdbc.keys.KeysFuzz;
import org.cadre.testing.fuzz.FuzzLog;
import org.cadre.testing.fuzz.FuzzRun;
import org.cadre.testing.fuzz.FuzzTarget;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A sample of what releng/fuzz does at length with what lies in folders of databases, and comes from
 * elsewhere too.
 */
class FuzzTest {

    private static final long SEED = 20261122;

    static Stream<Arguments> targets() throws IOException, CadreException {
        return Stream.of(Arguments.of(new JournalFuzz(), 4_000), Arguments.of(new KeysFuzz(), 2_000),
                Arguments.of(new OfflineFuzz(), 1_000), Arguments.of(new BackupFuzz(), 100));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void bearsAnything(FuzzTarget target, long count) throws IOException {
        try (target) {
            var report = new FuzzRun(target, SEED, List.of(), new FuzzLog(null, target.name(), null))
                    .run(0, count);
            assertEquals(List.of(), report.findings(), report::text);
            assertTrue(report.accepted() < report.inputs(), report::text);
            System.out.println(report.text());
        }
    }
}
