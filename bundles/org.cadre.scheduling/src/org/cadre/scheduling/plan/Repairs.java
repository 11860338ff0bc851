/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.days.Overlay;
import org.eclipse.osgi.util.NLS;

/**
 * Reads what happened from a file of lines with commas: {@code ill,PERSON,DATE}, {@code substitute
 * lost,SCHOOL,DATE,morning|afternoon}, {@code no school,DATE[,SCHOOL]}, {@code move,SESSION,START}, as
 * spreadsheets save them also with semicolons, tabs and days like 11/3/2026. Empty lines and those that begin with # are skipped.
 */
@SuppressWarnings("nls")
public final class Repairs {

    private static final int MOST_SHOWN = 5;
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);

    private final UnitOfWork work;
    private final List<Overlay.Ill> ill = new ArrayList<>();
    private final List<Overlay.Lost> lost = new ArrayList<>();
    private final List<Overlay.Closed> closed = new ArrayList<>();
    private final Map<Session, LocalDateTime> moves = new HashMap<>();
    private final List<LocalDate> dates = new ArrayList<>();

    /**
     * What happened.
     *
     * @param first the first day that it concerns
     * @param last the last one
     */
    public record Read(Overlay overlay, Map<Session, LocalDateTime> moves, LocalDate first, LocalDate last) {
    }

    /** What is wrong with a line. */
    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        Fault(String text) {
            super(text);
        }
    }

    /** Looks people, schools and sessions up there. */
    public Repairs(UnitOfWork work) {
        this.work = work;
    }

    /**
     * Reads a file.
     *
     * @throws CadreException of kind INPUT, naming the lines, if anything in it is wrong
     */
    public Read read(Path file) throws CadreException {
        var faults = new ArrayList<String>();
        int number = 0;
        for (var line : lines(file)) {
            number++;
            var plain = line.strip();
            if (!plain.isEmpty() && !plain.startsWith("#")) {
                try {
                    read(List.of(plain.split("\\s*[,;\t]\\s*")));
                } catch (Fault e) {
                    faults.add(NLS.bind(Messages.Repair_line, number, e.getMessage()));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Repair_faults, file, String.join("\n",
                    faults.subList(0, Math.min(MOST_SHOWN, faults.size())))));
        }
        if (dates.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Repair_empty, file));
        }
        return new Read(new Overlay(ill, lost, closed), moves, dates.stream().min(LocalDate::compareTo).get(),
                dates.stream().max(LocalDate::compareTo).get());
    }

    private static List<String> lines(Path file) throws CadreException {
        try {
            return Files.readString(file).replaceFirst("^\uFEFF", "").lines().toList();
        } catch (CharacterCodingException e) {
            throw CadreException.input(NLS.bind(Messages.Repair_encoding, file));
        } catch (NoSuchFileException e) {
            throw CadreException.input(NLS.bind(Messages.Repair_noFile, file));
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Repair_unreadable, file, e.getMessage()), e);
        }
    }

    private void read(List<String> words) throws Fault, CadreException {
        switch (Folding.fold(words.getFirst())) {
            case "ill" -> {
                need(words, 3, 3, "ill,PERSON,DATE");
                ill.add(new Overlay.Ill(person(words.get(1)), date(words.get(2))));
            }
            case "substitute lost" -> {
                need(words, 4, 4, "substitute lost,SCHOOL,DATE,morning or afternoon");
                lost.add(new Overlay.Lost(school(words.get(1)), date(words.get(2)), afternoon(words.get(3))));
            }
            case "no school" -> {
                need(words, 2, 3, "no school,DATE or no school,DATE,SCHOOL");
                closed.add(new Overlay.Closed(date(words.get(1)),
                        words.size() > 2 ? school(words.get(2)) : null));
            }
            case "move" -> {
                need(words, 3, 3, "move,SESSION,START");
                moves.put(session(words.get(1)), start(words.get(2)));
            }
            default -> throw new Fault(NLS.bind(Messages.Repair_what, words.getFirst()));
        }
    }

    private static void need(List<String> words, int least, int most, String form) throws Fault {
        if (words.size() < least || words.size() > most) {
            throw new Fault(NLS.bind(Messages.Repair_words, words.getFirst(), form));
        }
    }

    private LocalDate date(String text) throws Fault {
        try {
            dates.add(LocalDate.parse(text, text.contains("/") ? MONTH_FIRST
                    : DateTimeFormatter.ISO_LOCAL_DATE));
            return dates.getLast();
        } catch (DateTimeException e) {
            throw new Fault(NLS.bind(Messages.Repair_date, text));
        }
    }

    private LocalDateTime start(String text) throws Fault {
        try {
            var start = LocalDateTime.parse(text.length() > 16 ? text.substring(0, 16) : text);
            dates.add(start.toLocalDate());
            return start;
        } catch (DateTimeException e) {
            throw new Fault(NLS.bind(Messages.Repair_start, text));
        }
    }

    private static boolean afternoon(String text) throws Fault {
        return switch (Folding.fold(text)) {
            case "morning" -> false;
            case "afternoon" -> true;
            default -> throw new Fault(NLS.bind(Messages.Repair_half, text));
        };
    }

    private Educator person(String text) throws Fault, CadreException {
        return work.load(Roots.EDUCATORS).stream()
                .filter(one -> text.equals(one.getStaffId()) || Folding.same(PersonName.show(one), text))
                .findFirst().orElseThrow(() -> new Fault(NLS.bind(Messages.Repair_person, text)));
    }

    private School school(String text) throws Fault, CadreException {
        return work.load(Roots.SCHOOLS).stream()
                .filter(one -> text.equals(one.getIdentifier()) || Folding.same(one.getName(), text))
                .findFirst().orElseThrow(() -> new Fault(NLS.bind(Messages.Repair_school, text)));
    }

    private Session session(String text) throws Fault, CadreException {
        var found = work.load(Roots.SESSIONS).stream().filter(one -> text.equals(one.getUuid()))
                .filter(one -> one.getStatus() == SessionStatus.PLANNED && one.getPlannedStart() != null)
                .findFirst().orElseThrow(() -> new Fault(NLS.bind(Messages.Repair_session, text)));
        dates.add(found.getPlannedStart().toLocalDate());
        return found;
    }
}
