/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups to keep: the latest good one of each of so many days, weeks (ISO 8601) and months that have
 * one, as restic's policies do; besides, for so many days, those that somebody asked for, that were made
 * before an upgrade or an import, or that failed. What nobody has checked is not judged and stays.
 *
 * @param days how many days
 * @param weeks how many weeks
 * @param months how many months
 * @param grace for how many days, today included, the others stay
 */
public record Retention(int days, int weeks, int months, int grace) {

    /** 7 daily, 4 weekly, 12 monthly; others for 7 days. */
    public static final Retention STANDARD = new Retention(7, 4, 12, 7);

    /**
     * Returns the backups that need not be kept.
     *
     * @param now the present moment
     * @param zone the time zone whose days count, each from midnight to before the next
     */
    public List<Backup> expired(Collection<Backup> all, Instant now, ZoneId zone) {
        var good = all.stream().filter(b -> b.state().isGood())
                .sorted(Comparator.comparing((Backup b) -> b.manifest().at()).reversed()).toList();
        var kept = new HashSet<Backup>();
        good.stream().findFirst().ifPresent(kept::add);
        kept.addAll(latest(good, days, b -> day(b, zone)));
        kept.addAll(latest(good, weeks, b -> week(day(b, zone))));
        kept.addAll(latest(good, months, b -> month(day(b, zone))));
        var first = now.atZone(zone).toLocalDate().minusDays(grace - 1L);
        return all.stream().filter(b -> b.state().verdict() != BackupState.Verdict.UNCHECKED)
                .filter(b -> !kept.contains(b))
                .filter(b -> isOrdinary(b) || since(b, zone).isBefore(first)).toList();
    }

    private static boolean isOrdinary(Backup backup) {
        return backup.state().isGood() && backup.manifest().reason() == BackupReason.DAILY;
    }

    /** The day from which a backup that is not ordinary is kept for a while; a failure should be seen. */
    private static LocalDate since(Backup backup, ZoneId zone) {
        return backup.state().isGood() || backup.state().at() == null ? day(backup, zone)
                : backup.state().at().atZone(zone).toLocalDate();
    }

    private static <T> Set<Backup> latest(List<Backup> newestFirst, int count, Function<Backup, T> period) {
        var periods = new HashSet<T>();
        var latest = new LinkedHashSet<Backup>();
        for (var backup : newestFirst) {
            if (periods.size() < count && periods.add(period.apply(backup))) {
                latest.add(backup);
            }
        }
        return latest;
    }

    private static LocalDate day(Backup backup, ZoneId zone) {
        return backup.manifest().at().atZone(zone).toLocalDate();
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static List<Integer> month(LocalDate day) {
        return List.of(day.getYear(), day.getMonthValue());
    }
}
