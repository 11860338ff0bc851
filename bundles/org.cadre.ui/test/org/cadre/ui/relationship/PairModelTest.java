/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import static org.cadre.model.CadrePackage.Literals.REFLECTION__TEXT;
import static org.cadre.model.CadrePackage.Literals.SESSION__NOTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.keys.AccountKeys;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.access.keys.Stretch;
import org.cadre.core.edit.EditSession;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.sealed.Reading;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.model.Account;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.model.SessionStatus;
import org.cadre.testing.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class PairModelTest {

    private static final CadreFactory MODEL = CadreFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private final MemoryStore store = new MemoryStore();
    private final EditSession session = new EditSession(store.begin());
    private final Map<Account, KeyRing> rings = new HashMap<>();
    private final Educator ana = person("Ana", "Ruiz");
    private final Educator bo = person("Bo", "Chen");
    private final Mentorship pair = MODEL.createMentorship();

    @BeforeEach
    void add() {
        Locale.setDefault(Locale.US);
        pair.setMentor(ana);
        pair.setMentee(bo);
        List.of(ana, bo, pair).forEach(session.work()::add);
    }

    @Test
    @DisplayName("A meeting is logged with its private note as one step that can be undone and redone")
    void log() throws CadreException {
        var model = as(account("ana", ana));
        var meeting = model.log(draft("Try exit tickets.", "Weak on pacing."));
        assertEquals(List.of(meeting), model.meetings());
        assertEquals("Weak on pacing.", text(model, meeting));
        assertEquals(45, meeting.getMinutes());
        session.undo();
        assertEquals(List.of(), model.meetings());
        assertTrue(session.work().load(Roots.CONTENT_KEYS).isEmpty());
        session.redo();
        assertEquals("Weak on pacing.", text(model, meeting));
        assertEquals(Optional.of(Messages.Meeting_log), session.undoLabel());
    }

    @Test
    @DisplayName("Who may read stands there before anything is typed, and who cannot yet")
    void readers() throws CadreException {
        var model = as(account("ana", ana));
        assertEquals("Read by Ana Ruiz and Bo Chen only.", Texts.readers(model.audience()));
        assertTrue(Texts.missing(model.audience()).contains("Bo Chen has no account"));
        assertEquals(Optional.empty(), model.refusal());
    }

    @Test
    @DisplayName("A coordinator sees that there is a note, by whom and when, changes the facts and keeps the note")
    void coordinator() throws CadreException {
        var meeting = as(account("ana", ana)).log(draft("", "Weak on pacing."));
        var model = as(account("cora", null));
        var shown = Texts.show(model.read(meeting, SESSION__NOTES), Messages.Meeting_note);
        assertTrue(shown.matches("Private note written .* by Ana Ruiz"), shown);
        assertFalse(shown.contains("pacing"));
        assertTrue(model.refusal().orElseThrow().contains("Only mentor and mentee"));
        var sealed = meeting.getNotes();
        model.change(meeting, new MeetingDraft(DAY, 20, SessionKind.OBSERVATION, SessionStatus.DONE, null,
                null));
        assertEquals(sealed, meeting.getNotes());
        assertEquals(20, meeting.getMinutes());
        assertTrue(store.accessLog().read(9).stream().noneMatch(e -> e.act() == AccessAct.PRIVATE_CONTENT));
    }

    @Test
    @DisplayName("Without accounts a meeting can be logged, but no note, and the reason stands there")
    void unprotected() throws CadreException {
        var model = as(null);
        assertTrue(model.refusal().orElseThrow().contains("Protect the database"));
        assertThrows(CadreException.class, () -> model.log(draft("", "Weak on pacing.")));
        assertNull(model.log(draft("", "")).getNotes());
        assertEquals(1, model.meetings().size());
    }

    @Test
    @DisplayName("A text that says the same is not sealed again; the day keeps the time of day; no minutes if missed")
    void change() throws CadreException {
        var model = as(account("ana", ana));
        var meeting = model.log(draft("", "Weak on pacing."));
        meeting.setActualStart(DAY.atTime(15, 30));
        var sealed = meeting.getNotes();
        model.change(meeting, new MeetingDraft(DAY.plusDays(1), 45, SessionKind.MEETING, SessionStatus.MISSED,
                "",
                "Weak on pacing."));
        assertEquals(sealed, meeting.getNotes());
        assertEquals(DAY.plusDays(1).atTime(15, 30), meeting.getPlannedStart());
        assertNull(meeting.getActualStart());
        assertEquals(0, meeting.getMinutes());
    }

    @Test
    @DisplayName("Whoever can read gives the key on when she opens the pair; opening a text is noted once")
    void giveOn() throws CadreException {
        var meeting = as(account("ana", ana)).log(draft("", "Weak on pacing."));
        var late = account("bo", bo);
        assertInstanceOf(Reading.Closed.class, as(late).read(meeting, SESSION__NOTES));
        session.save(CommitNote.of("edit", "Edit", false), null);
        var anas = as(rings.keySet().stream().filter(a -> a.getName().equals("ana")).findFirst()
                .orElseThrow());
        assertTrue(anas.giveOn());
        assertFalse(anas.giveOn());
        var model = as(late);
        assertEquals("Weak on pacing.", text(model, meeting));
        assertEquals("Weak on pacing.", text(model, meeting));
        assertEquals(1, store.accessLog().read(9).stream()
                .filter(e -> e.act() == AccessAct.PRIVATE_CONTENT && e.target().equals(pair.getUuid()))
                        .count());
    }

    @Test
    @DisplayName("Reflections and check-ins are written, shown to those they are for, and removed")
    void reflections() throws CadreException {
        var model = as(account("bo", bo));
        model.reflect("I felt lost.");
        var reflection = pair.getReflections().getFirst();
        assertEquals("I felt lost.", Texts.typed(model.read(reflection,
                REFLECTION__TEXT)));
        model.change(reflection, "I felt found.");
        model.checkIn(bo, DAY, 2, "We never meet.");
        var comment = pair.getCheckIns().getFirst();
        assertTrue(comment.getComment().startsWith("sealed:1:"));
        model.remove(comment);
        model.remove(reflection);
        assertTrue(pair.getReflections().isEmpty() && pair.getCheckIns().isEmpty());
    }

    private PairModel as(Account account) {
        var ring = account == null ? KeyRing.none() : rings.get(account);
        return new PairModel(session, new PrivateTexts(session.work(), ring, Clock.systemUTC()), pair);
    }

    private Account account(String name, Educator educator) {
        var account = MODEL.createAccount();
        account.setName(name);
        account.setEducator(educator);
        session.work().add(account);
        rings.put(account, new AccountKeys(new Stretch(1)).give(account,
                List.of(Secret.passphrase("p".toCharArray()))));
        return account;
    }

    private static Educator person(String given, String family) {
        var person = MODEL.createEducator();
        person.setGivenName(given);
        person.setFamilyName(family);
        return person;
    }

    private static MeetingDraft draft(String nextStep, String note) {
        return new MeetingDraft(DAY, 45, SessionKind.MEETING, SessionStatus.DONE, nextStep, note);
    }

    private static String text(PairModel model, Session meeting) throws CadreException {
        return Texts.typed(model.read(meeting, SESSION__NOTES));
    }
}
