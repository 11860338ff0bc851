/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.cadre.core.backup.BackupState.Verdict;
import org.cadre.core.store.Contents;
import org.junit.jupiter.api.Test;

/** Which backups are kept. */
class RetentionTest {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private final List<Backup> all = new ArrayList<>();

    @Test
    void keepsDaysWeeksAndMonths() {
        for (var day = at("2025-09-01T20:00"); day.isBefore(at("2026-11-22T00:00")); day = day.plusDays(1)) {
            add(day, BackupReason.DAILY, Verdict.GOOD);
        }
        assertEquals(List.of("2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30",
                "2026-05-31",
                "2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-01",
                        "2026-11-08",
                "2026-11-15", "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20",
                        "2026-11-21"),
                kept("2026-11-21T21:00"));
    }

    @Test
    void keepsWhatBackupsThereAreOfSevenDays() {
        for (int i = 1; i <= 9; i++) {
            add(at("2026-0" + i + "-10T09:00"), BackupReason.DAILY, Verdict.GOOD);
            add(at("2026-0" + i + "-10T08:00"), BackupReason.DAILY, Verdict.GOOD);
        }
        assertEquals(9, kept("2026-11-21T21:00").size());
    }

    @Test
    void keepsOthersForSevenDays() {
        add(at("2026-11-14T23:59"), BackupReason.BEFORE_IMPORT, Verdict.GOOD);
        add(at("2026-11-15T00:00"), BackupReason.BEFORE_IMPORT, Verdict.GOOD);
        add(at("2026-11-15T00:01"), BackupReason.BEFORE_UPGRADE, Verdict.GOOD);
        add(at("2026-11-15T10:00"), BackupReason.DAILY, Verdict.GOOD);
        add(at("2026-11-15T11:00"), BackupReason.MANUAL, Verdict.GOOD);
        add(at("2026-11-21T11:00"), BackupReason.DAILY, Verdict.GOOD);
        assertEquals(List.of("2026-11-14", "2026-11-15", "2026-11-15", "2026-11-15", "2026-11-21"),
                kept("2026-11-21T12:00"));
        assertEquals(List.of("2026-11-14", "2026-11-15", "2026-11-21"), kept("2026-11-22T12:00"));
    }

    @Test
    void neverDropsTheLastGoodOneNorWhatNobodyChecked() {
        add(at("2020-01-01T00:00"), BackupReason.DAILY, Verdict.GOOD);
        add(at("2026-11-20T00:00"), BackupReason.DAILY, Verdict.FAILED);
        add(at("2019-01-01T00:00"), BackupReason.DAILY, Verdict.FAILED);
        add(at("2018-01-01T00:00"), BackupReason.DAILY, Verdict.UNCHECKED);
        assertEquals(List.of("2018-01-01", "2020-01-01", "2026-11-20"), kept("2026-11-21T12:00"));
    }

    @Test
    void holdsForAnyHistory() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            all.clear();
            var now = at("2026-11-21T12:00");
            for (int n = random.nextInt(60); n > 0; n--) {
                add(now.minusMinutes(random.nextInt(600_000)),
                        BackupReason.values()[random.nextInt(BackupReason.values().length)],
                        Verdict.values()[random.nextInt(3)]);
            }
            var expired = Retention.STANDARD.expired(all, now.atZone(ZONE).toInstant(), ZONE);
            var rest = new ArrayList<>(all);
            rest.removeAll(expired);
            assertEquals(newestGood(all), newestGood(rest), "seed " + seed);
            assertTrue(Retention.STANDARD.expired(rest, now.atZone(ZONE).toInstant(), ZONE).isEmpty(),
                    "seed " + seed);
        }
    }

    private static Instant newestGood(Collection<Backup> backups) {
        return backups.stream().filter(b -> b.state().isGood()).map(b -> b.manifest().at())
                .max(Instant::compareTo).orElse(Instant.MIN);
    }

    private List<String> kept(String now) {
        var rest = new ArrayList<>(all);
        rest.removeAll(Retention.STANDARD.expired(all, at(now).atZone(ZONE).toInstant(), ZONE));
        return rest.stream().map(b -> b.manifest().at().atZone(ZONE).toLocalDate().toString()).sorted()
                .toList();
    }

    private void add(LocalDateTime time, BackupReason reason, Verdict verdict) {
        var at = time.atZone(ZONE).toInstant();
        all.add(new Backup(Path.of("b" + all.size()), 1, new BackupManifest("derby", "db", reason, at, 1,
                new Contents(Map.of(), ""), List.of()), new BackupState(verdict, at, "")));
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
