/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/**
 * The text of a calendar file, one property on each line, looked through before anything is made of it.
 *
 * @param name the file's name without its path
 * @param lines properties, unfolded
 * @param numbers the line of the file in which each of them begins, counted from 1
 */
@SuppressWarnings("nls")
record CalendarText(String name, List<String> lines, List<Integer> numbers) {

    /** Time zones change once or twice a year; rules that say otherwise only cost time. */
    private static final Pattern RESTLESS = Pattern.compile(
            "(?i)(RRULE|EXRULE)[:;].*FREQ=(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY).*");
    private static final long LARGEST = 16L << 20;
    private static final int MOST_LINES = 400_000;
    private static final int DEEPEST = 20;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    static CalendarText read(Path file) throws CadreException {
        try {
            if (Files.isDirectory(file)) {
                throw CadreException.input(NLS.bind(Messages.File_folder, file));
            }
            if (Files.size(file) > LARGEST) {
                throw CadreException.input(NLS.bind(Messages.File_tooLarge, file));
            }
            return of(String.valueOf(file.getFileName()), decode(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            throw CadreException.input(NLS.bind(Messages.File_missing, file));
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.File_unreadable, file, e.getMessage()), e);
        }
    }

    /** RFC 5545 says UTF-8; a byte order mark may say UTF-16. */
    private static String decode(byte[] bytes) {
        boolean little = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
        boolean big = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
        var text = new String(bytes, little ? StandardCharsets.UTF_16LE
                : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static CalendarText of(String name, String text) throws CadreException {
        var lines = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        int number = 0;
        StringBuilder open = null;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (open != null && !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                open.append(line, 1, line.length());
                continue;
            }
            if (open != null) {
                lines.add(open.toString());
            }
            open = new StringBuilder(line);
            numbers.add(number);
        }
        lines.add(open == null ? "" : open.toString());
        return new CalendarText(name, lines, numbers.isEmpty() ? List.of(1) : numbers).looked();
    }

    private CalendarText looked() throws CadreException {
        if (lines.size() > MOST_LINES) {
            throw CadreException.input(NLS.bind(Messages.File_tooLarge, name));
        }
        int depth = 0;
        boolean zone = false;
        boolean calendar = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip().toUpperCase(Locale.ROOT);
            depth += line.startsWith("BEGIN:") ? 1 : line.startsWith("END:") ? -1 : 0;
            zone = line.equals("BEGIN:VTIMEZONE") || zone && !line.equals("END:VTIMEZONE");
            calendar |= line.equals("BEGIN:VCALENDAR");
            if (depth > DEEPEST) {
                throw CadreException.input(NLS.bind(Messages.File_deep, name, numbers.get(i)));
            }
            if (zone && RESTLESS.matcher(line).matches()) {
                throw CadreException.input(NLS.bind(Messages.File_restlessZone, name, numbers.get(i)));
            }
        }
        if (!calendar) {
            throw CadreException.input(NLS.bind(Messages.File_noCalendar, name));
        }
        return this;
    }

    /** The text as a parser reads it. */
    String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    /** The lines of the file in which components of a name begin, in order. */
    List<Integer> begins(String component) {
        var begins = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equalsIgnoreCase("BEGIN:" + component)) {
                begins.add(numbers.get(i));
            }
        }
        return begins;
    }

    /** The line of the file for a line of the text, both counted from 1. */
    int number(int line) {
        return line < 1 || line > numbers.size() ? 0 : numbers.get(line - 1);
    }
}
