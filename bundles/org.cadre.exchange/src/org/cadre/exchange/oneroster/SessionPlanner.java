/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.exchange.Messages;
import org.cadre.exchange.run.Edit;
import org.cadre.exchange.run.Plan.Subject;
import org.cadre.model.AcademicSession;
import org.cadre.model.AcademicSessionKind;
import org.cadre.model.CadreFactory;

/**
 * Plans school years and their parts from academicSessions.csv; they end by their dates, not by going
 * missing.
 */
@SuppressWarnings("nls")
class SessionPlanner {

    private final Import context;
    private final Binder binder;
    private final Map<String, AcademicSession> sessions = new HashMap<>();

    SessionPlanner(Import context) {
        this.context = context;
        binder = new Binder();
    }

    void run() {
        var rows = context.roster().rows(Schema.SESSIONS);
        rows.stream().filter(row -> !row.isDeleted())
                .forEach(row -> sessions.put(row.sourcedId(), context.directory().session(row.sourcedId())
                        .orElseGet(CadreFactory.eINSTANCE::createAcademicSession)));
        rows.forEach(this::plan);
    }

    private void plan(Row row) {
        var session = sessions.get(row.sourcedId());
        var subject = new Subject(Messages.Type_session, row.get("title"), Schema.SESSIONS, row.line());
        boolean present = context.directory().session(row.sourcedId()).isPresent();
        if (row.isDeleted()) {
            row.become(Row.Fate.UNCHANGED);
        } else if (present) {
            row.becomeImported(context.plan().change(subject, edits(row, session)));
        } else {
            Edit.run(edits(row, session));
            context.plan().add(subject, session);
            row.become(Row.Fate.IMPORTED);
        }
    }

    private List<Edit> edits(Row row, AcademicSession session) {
        var edits = new ArrayList<>(binder.edits(row, session));
        edits.addAll(Foreign.edits(Schema.SESSIONS, row, session));
        var kind = kind(row.get("type"));
        if (kind != session.getKind()) {
            edits.add(Edit.of("type", session.getKind().getLiteral(), kind.getLiteral(),
                    () -> session.setKind(kind)));
        }
        Foreign.edit(Schema.SESSIONS, "type", row.get("type").startsWith("ext:") ? row.get("type") : "",
                session)
                .ifPresent(edits::add);
        parent(row).filter(parent -> parent != session.getParent()).ifPresent(parent -> edits.add(
                Edit.of("parent", title(session.getParent()), title(parent),
                        () -> session.setParent(parent))));
        return edits;
    }

    private Optional<AcademicSession> parent(Row row) {
        var id = row.get("parentSourcedId");
        return Optional.ofNullable(sessions.get(id)).or(() -> context.directory().session(id));
    }

    private static String title(AcademicSession session) {
        return session == null || session.getTitle() == null ? "" : session.getTitle();
    }

    /** Extensions of the vocabulary count as terms. */
    private static AcademicSessionKind kind(String type) {
        return Optional.ofNullable(AcademicSessionKind.get(type)).orElse(AcademicSessionKind.TERM);
    }
}
