/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.command;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.cadre.scheduling.ui.state.SessionRow;
import org.cadre.scheduling.ui.state.TermPicture;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** What is selected on the Schedule page: sessions, rows with sessions, or days. */
public final class Chosen {

    private Chosen() {
    }

    /** The selected sessions, in their order. */
    public static List<Session> sessions(ISelection selection) {
        return things(selection).map(Chosen::session).filter(Objects::nonNull).toList();
    }

    /** The selected day, or that of the first selected session. */
    public static Optional<LocalDate> day(ISelection selection) {
        return things(selection)
                .flatMap(thing -> thing instanceof TermPicture.Cell cell ? Stream.of(cell.day())
                : Optional.ofNullable(session(thing)).flatMap(SessionFacts::start)
                .map(LocalDateTime::toLocalDate)
                        .stream()).findFirst();
    }

    /** The school that the selection is about: that of the day, or of the first person of the session. */
    public static Optional<School> school(ISelection selection) {
        return things(selection)
                .flatMap(thing -> thing instanceof TermPicture.Cell cell ? cell.school().stream()
                : day(selection).stream().flatMap(day -> SessionFacts.schools(session(thing), day).stream()))
                .findFirst();
    }

    private static Session session(Object thing) {
        return switch (thing) {
            case Session session -> session;
            case SessionRow row -> row.session();
            default -> null;
        };
    }

    private static Stream<?> things(ISelection selection) {
        return selection instanceof IStructuredSelection rows ? rows.stream() : Stream.empty();
    }
}
