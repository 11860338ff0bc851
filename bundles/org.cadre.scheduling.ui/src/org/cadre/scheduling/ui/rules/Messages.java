/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.rules;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Rules_topic;
    public static String Rules_reset;
    public static String Rules_isPreset;
    public static String Rules_isOwn;
    public static String Rules_costs;
    public static String Rules_limits;
    public static String Rules_hours;
    public static String Rules_yes;
    public static String Rules_noTime;
    public static String Rules_noNumber;
    public static String Preset_is;
    public static String Preset_none;
    public static String Preset_yes;
    public static String Preset_no;
    public static String Unit_money;
    public static String Unit_sessions;
    public static String Unit_minutes;
    public static String Unit_classes;
    public static String Unit_weeks;
    public static String Cost_substitute;
    public static String Cost_substituteText;
    public static String Cost_colleague;
    public static String Cost_colleagueText;
    public static String Cost_again;
    public static String Cost_againText;
    public static String Cost_office;
    public static String Cost_officeText;
    public static String Cost_lost;
    public static String Cost_lostText;
    public static String Cost_unplaced;
    public static String Cost_unplacedText;
    public static String Cost_late;
    public static String Cost_lateText;
    public static String Cost_lateAgain;
    public static String Cost_lateAgainText;
    public static String Cost_call;
    public static String Cost_callText;
    public static String Cost_wish;
    public static String Cost_wishText;
    public static String Cost_slot;
    public static String Cost_slotText;
    public static String Cost_move;
    public static String Cost_moveText;
    public static String Cost_budget;
    public static String Cost_budgetText;
    public static String Limit_day;
    public static String Limit_dayText;
    public static String Limit_row;
    public static String Limit_rowText;
    public static String Limit_break;
    public static String Limit_breakText;
    public static String Limit_covers;
    public static String Limit_coversText;
    public static String Limit_travel;
    public static String Limit_travelText;
    public static String Limit_window;
    public static String Limit_windowText;
    public static String Hour_earliest;
    public static String Hour_earliestText;
    public static String Hour_latest;
    public static String Hour_latestText;
    public static String Hour_noon;
    public static String Hour_noonText;
    public static String Hour_development;
    public static String Hour_developmentText;
    public static String Hour_rotation;
    public static String Hour_rotationText;
    public static String Hour_apart;
    public static String Hour_apartText;
    public static String Hour_weekly;
    public static String Hour_weeklyText;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
