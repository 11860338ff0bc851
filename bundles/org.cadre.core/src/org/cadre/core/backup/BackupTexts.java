/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;

/** How backups are described to people. */
public final class BackupTexts {

    private static final long KILO = 1024;
    private static final long MEGA = 1024 * KILO;
    private static final long GIGA = 1024 * MEGA;

    private BackupTexts() {
    }

    /** Returns a moment in the zone and the style of this machine. */
    public static String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(at.atZone(ZoneId.systemDefault()));
    }

    /** Returns why a backup was made. */
    public static String reason(BackupReason reason) {
        return switch (reason) {
            case MANUAL -> Messages.Reason_manual;
            case DAILY -> Messages.Reason_daily;
            case BEFORE_UPGRADE -> Messages.Reason_beforeUpgrade;
            case BEFORE_IMPORT -> Messages.Reason_beforeImport;
            case BEFORE_MOVE -> Messages.Reason_beforeMove;
            case BEFORE_PROTECTION -> Messages.Reason_beforeProtection;
        };
    }

    /** Returns what is known of a backup. */
    public static String state(BackupState state) {
        return switch (state.verdict()) {
            case GOOD -> NLS.bind(Messages.State_good, time(state.at()));
            case FAILED -> NLS.bind(Messages.State_failed, state.problem());
            case UNCHECKED -> state.problem().isEmpty() ? Messages.State_unchecked : state.problem();
        };
    }

    /** Returns a number of bytes as people say it. */
    public static String size(long bytes) {
        if (bytes >= GIGA) {
            return NLS.bind(Messages.Size_giga, tenths(bytes, GIGA));
        }
        return bytes >= MEGA ? NLS.bind(Messages.Size_mega, tenths(bytes, MEGA))
                : NLS.bind(Messages.Size_kilo, Math.ceilDiv(bytes, KILO));
    }

    private static String tenths(long bytes, long unit) {
        return String.format("%.1f", (double) bytes / unit); //$NON-NLS-1$
    }
}
