/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.rules;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * One rule as the form shows it.
 *
 * @param group its group in rules files
 * @param name its name there
 * @param kind what is typed
 * @param label what people call it
 * @param unit what the number counts; empty without one
 * @param text what it means
 */
@SuppressWarnings("nls")
record Rule(String group, String name, Kind kind, String label, String unit, String text) {

    /** What is typed. */
    enum Kind {
        /** A whole number. */
        NUMBER,
        /** A whole number, or nothing for no limit. */
        LIMIT,
        /** A time of day. */
        TIME,
        /** Yes or no. */
        FLAG
    }

    private static Rule cost(String name, String label, String text) {
        return new Rule("costs", name, Kind.NUMBER, label, Messages.Unit_money, text);
    }

    private static Rule limit(String name, String label, String unit, String text) {
        return new Rule("limits", name, Kind.NUMBER, label, unit, text);
    }

    private static Rule hour(String name, Kind kind, String label, String text) {
        return new Rule("hours", name, kind, label, "", text);
    }

    /** What is paid in money, or weighed against it. */
    static List<Rule> costs() {
        return List.of(cost("substitute", Messages.Cost_substitute, Messages.Cost_substituteText),
                cost("colleague", Messages.Cost_colleague, Messages.Cost_colleagueText),
                cost("coverAgain", Messages.Cost_again, Messages.Cost_againText),
                cost("officeCover", Messages.Cost_office, Messages.Cost_officeText),
                cost("lostLesson", Messages.Cost_lost, Messages.Cost_lostText),
                cost("unplaced", Messages.Cost_unplaced, Messages.Cost_unplacedText),
                cost("afterHours", Messages.Cost_late, Messages.Cost_lateText),
                cost("afterHoursAgain", Messages.Cost_lateAgain, Messages.Cost_lateAgainText),
                cost("call", Messages.Cost_call, Messages.Cost_callText),
                cost("wish", Messages.Cost_wish, Messages.Cost_wishText),
                cost("otherSlot", Messages.Cost_slot, Messages.Cost_slotText),
                cost("move", Messages.Cost_move, Messages.Cost_moveText),
                new Rule("costs", "budget", Kind.LIMIT, Messages.Cost_budget, Messages.Unit_money,
                        Messages.Cost_budgetText));
    }

    /** What nobody is asked to do. */
    static List<Rule> limits() {
        return List.of(
                limit("sessionsADay", Messages.Limit_day, Messages.Unit_sessions, Messages.Limit_dayText),
                limit("sessionsInARow", Messages.Limit_row, Messages.Unit_sessions, Messages.Limit_rowText),
                limit("breakMinutes", Messages.Limit_break, Messages.Unit_minutes, Messages.Limit_breakText),
                limit("coversEach", Messages.Limit_covers, Messages.Unit_classes, Messages.Limit_coversText),
                limit("travelMinutes", Messages.Limit_travel, Messages.Unit_minutes,
                        Messages.Limit_travelText),
                limit("windowWeeks", Messages.Limit_window, Messages.Unit_weeks, Messages.Limit_windowText));
    }

    /** Between what hours and on which days anything is planned. */
    static List<Rule> hours() {
        return List.of(hour("earliest", Kind.TIME, Messages.Hour_earliest, Messages.Hour_earliestText),
                hour("latest", Kind.TIME, Messages.Hour_latest, Messages.Hour_latestText),
                hour("noon", Kind.TIME, Messages.Hour_noon, Messages.Hour_noonText),
                hour("developmentDays", Kind.FLAG, Messages.Hour_development, Messages.Hour_developmentText),
                hour("rotationWaits", Kind.FLAG, Messages.Hour_rotation, Messages.Hour_rotationText),
                hour("weeklyTimesBind", Kind.FLAG, Messages.Hour_weekly, Messages.Hour_weeklyText),
                hour("callWhenApart", Kind.FLAG, Messages.Hour_apart, Messages.Hour_apartText));
    }

    /** What it means, and what the preset says. */
    String explanation(Object preset) {
        var usual = preset == null ? Messages.Preset_none : preset instanceof Boolean yes
                ? yes ? Messages.Preset_yes : Messages.Preset_no : preset.toString();
        return text + ' ' + NLS.bind(Messages.Preset_is, usual);
    }
}
