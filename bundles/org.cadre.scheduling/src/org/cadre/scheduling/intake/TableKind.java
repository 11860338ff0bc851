/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.exchange.Sheet;

/** The tables that scheduling reads, with their columns, in the order in which they are imported. */
@SuppressWarnings("nls")
public enum TableKind {
    /** Rooms in which people can meet. */
    ROOMS("room", "school* room* seats"),
    /** Periods of bell schedules. */
    BELLS("bell", "school schedule* period* start* end*"),
    /** Days of calendars. */
    DAYS("day", "school date* kind* rotation bells label"),
    /** Who teaches, prepares or is on duty when. */
    TIMETABLES("timetable", "staffId* school* kind* weekday rotation period start end title subject room "
            + "canMerge colleagues from until"),
    /** Substitutes of a school, in general or on one day. */
    SUBSTITUTES("substitute",
            "school* weekday date morning* afternoon* halfDayPrice officeCovers from until"),
    /** Minutes from school to school. */
    TRAVEL("travel", "school* otherSchool* minutes*"),
    /** Paid hours of a person or of everybody of a school. */
    CONTRACT_HOURS("contract", "staffId school weekday start* end* from until"),
    /** Times at which somebody cannot be asked. */
    COMMITMENTS("commitment", "staffId* start* end* kind id");

    private static final String REQUIRED = "*";
    private static final Map<String, String> SYNONYMS = Map.of("schoolid", "school", "bellschedule", "bells",
            "dayofweek", "weekday", "starttime", "start", "endtime", "end", "staff", "staffid", "employeeid",
            "staffid", "otherschoolid", "otherschool", "colleague", "colleagues");

    private final String word;
    private final List<String> columns;

    TableKind(String word, String columns) {
        this.word = word;
        this.columns = Arrays.asList(columns.split(" "));
    }

    /** The name for people and files, for instance contract_hours. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All columns. */
    public List<String> columns() {
        return columns.stream().map(column -> column.replace(REQUIRED, "")).toList();
    }

    /** The columns that every table of the kind has. */
    public List<String> required() {
        return columns.stream().filter(column -> column.endsWith(REQUIRED))
                .map(column -> column.replace(REQUIRED, "")).toList();
    }

    /** The required columns that a sheet has not. */
    public List<String> missing(Sheet sheet) {
        var there = sheet.headers().stream().map(TableKind::plain).toList();
        return required().stream().filter(column -> !there.contains(plain(column))).toList();
    }

    /** Headings of a sheet that mean nothing here. */
    public List<String> unknown(Sheet sheet) {
        var known = columns().stream().map(TableKind::plain).toList();
        return sheet.headers().stream().filter(heading -> !known.contains(plain(heading))).toList();
    }

    /** Finds the kind of a sheet by the name of its file, or else by its headings; empty if neither tells. */
    public static Optional<TableKind> of(Sheet sheet) {
        var name = letters(sheet.name());
        return Arrays.stream(values()).filter(kind -> name.contains(kind.word)).findFirst()
                .or(() -> byHeadings(sheet));
    }

    private static Optional<TableKind> byHeadings(Sheet sheet) {
        var fitting = new ArrayList<>(Arrays.stream(values()).filter(kind -> kind.missing(sheet).isEmpty())
                .toList());
        fitting.sort((one, other) -> one.unknown(sheet).size() - other.unknown(sheet).size());
        return fitting.stream().findFirst();
    }

    /** A heading as it is compared: small letters and digits, synonyms as one. */
    static String plain(String heading) {
        var letters = letters(heading);
        return SYNONYMS.getOrDefault(letters, letters);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
