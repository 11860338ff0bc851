/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.exchange.oneroster.OneRosterFolderFuzz;
import org.cadre.exchange.oneroster.OneRosterFuzz;
import org.cadre.exchange.open.OpenFilesFuzz;
import org.cadre.exchange.signup.MappingFuzz;
import org.cadre.exchange.signup.SignupCsvFuzz;
import org.cadre.exchange.signup.SignupXlsxFuzz;
import org.cadre.testing.fuzz.FuzzLog;
import org.cadre.testing.fuzz.FuzzRun;
import org.cadre.testing.fuzz.FuzzTarget;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample of what releng/fuzz does at length. */
class FuzzTest {

    private static final long SEED = 20261121;

    static Stream<Arguments> targets() throws IOException, CadreException {
        return Stream.of(Arguments.of(new OneRosterFuzz(), 6_000),
                Arguments.of(new OneRosterFolderFuzz(), 3_000),
                Arguments.of(new SignupCsvFuzz(), 8_000), Arguments.of(new SignupXlsxFuzz(), 4_000),
                Arguments.of(new MappingFuzz(), 10_000), Arguments.of(new OpenFilesFuzz(), 1_500));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void bearsAnything(FuzzTarget target, long count) throws IOException {
        try (target) {
            var log = new FuzzLog(null, target.name(), null);
            var report = new FuzzRun(target, SEED, List.of(), log).run(0, count);
            assertEquals(List.of(), report.findings(), report::text);
            assertTrue(report.accepted() > 0 && report.accepted() < report.inputs(), report::text);
            System.out.println(report.text());
        }
    }
}
