/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.model.CadrePackage.Literals.REFLECTION__TEXT;
import static org.cadre.model.CadrePackage.Literals.SESSION__NOTES;
import static org.cadre.store.jdbc.TemporaryStore.revertible;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.keys.AccountKeys;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.access.keys.Stretch;
import org.cadre.core.edit.EditSession;
import org.cadre.core.sealed.Circle;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.sealed.Reading;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.Mentorship;
import org.cadre.model.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SealedTextTest extends StoreTest {

    private static final CadreFactory MODEL = CadreFactory.eINSTANCE;
    private static final String SECRET = "Qz7weak-on-pacing";

    @Test
    @DisplayName("A private text that is not encrypted is never saved, and the message does not repeat it")
    void guard() throws CadreException {
        try (var work = begin()) {
            var session = MODEL.createSession();
            session.setNotes(SECRET);
            work.add(session);
            var failure = assertFails(Kind.INPUT, List.of("notes", "private"), () -> commit(work));
            assertFalse(failure.getMessage().contains(SECRET));
            session.setNotes(null);
            commit(work);
        }
    }

    @Test
    @DisplayName("Sealed texts come back after reopening, also after undo and redo; on disk nobody finds a word")
    void onDisk() throws CadreException, IOException {
        var mentor = People.educator("Ana", "Ruiz");
        var mentee = People.educator("Bo", "Chen");
        var pair = MODEL.createMentorship();
        pair.setMentor(mentor);
        pair.setMentee(mentee);
        var account = MODEL.createAccount();
        account.setName("ana");
        account.setEducator(mentor);
        KeyRing ring;
        try (var work = begin()) {
            List.of(mentor, mentee, pair, account).forEach(work::add);
            ring = new AccountKeys(new Stretch(1))
                    .give(account, List.of(Secret.passphrase("p".toCharArray())));
            commit(work);
            write(work, ring, pair);
        }
        database.reopen();
        try (var work = begin()) {
            var found = work.find(Roots.MENTORSHIPS, pair.getUuid()).orElseThrow();
            var texts = new PrivateTexts(work, ring, Clock.systemUTC());
            var reflection = texts.read(found.getReflections().getFirst(), REFLECTION__TEXT);
            assertEquals(SECRET + " reflected", assertInstanceOf(Reading.Open.class, reflection).text());
            var stranger = new PrivateTexts(work, KeyRing.none(), Clock.systemUTC());
            assertInstanceOf(Reading.Closed.class,
                    stranger.read(found.getReflections().getFirst(), REFLECTION__TEXT));
        }
        assertNotOnDisk();
    }

    @Test
    @DisplayName("With SQL past the service there is nothing to read either")
    void sql() throws CadreException, IOException, SQLException {
        onDisk();
        try (var connection = database.connect(); var select = connection.createStatement();
                var rows = select.executeQuery("SELECT \"notes\" FROM \"model\".\"cadre_session\"")) {
            while (rows.next()) {
                assertTrue(rows.getString(1) == null || rows.getString(1).startsWith("sealed:1:"));
            }
            connection.rollback();
        }
    }

    private static void write(UnitOfWork work, KeyRing ring, Mentorship pair) throws CadreException {
        var texts = new PrivateTexts(work, ring, Clock.systemUTC());
        var edits = new EditSession(work);
        var session = MODEL.createSession();
        session.getMentorships().add(pair);
        edits.edit("Log Meeting", () -> work.add(session));
        seal(texts, edits, session, SECRET);
        edits.undo();
        assertNull(session.getNotes());
        assertFalse(hasKey(work, pair));
        edits.redo();
        assertEquals(SECRET,
                assertInstanceOf(Reading.Open.class, texts.read(session, SESSION__NOTES)).text());
        commit(work);
        seal(texts, edits, session, SECRET + " changed");
        reflect(texts, edits, pair);
        work.commit(revertible("Change Note"), null);
    }

    private static boolean hasKey(UnitOfWork work, Mentorship pair) throws CadreException {
        return work.load(Roots.CONTENT_KEYS).stream().anyMatch(key -> key.getMentorship() == pair);
    }

    private static void seal(PrivateTexts texts, EditSession edits, Session session, String text)
            throws CadreException {
        var writer = texts.writer(Circle.of(session).orElseThrow());
        edits.edit("Change Note", () -> writer.write(session, SESSION__NOTES, text));
    }

    private static void reflect(PrivateTexts texts, EditSession edits,
            Mentorship pair) throws CadreException {
        var reflection = MODEL.createReflection();
        var writer = texts.writer(new Circle.Pair(pair));
        edits.edit("Add Reflection", () -> {
            pair.getReflections().add(reflection);
            writer.write(reflection, REFLECTION__TEXT, SECRET + " reflected");
        });
    }

    private static void commit(UnitOfWork work) throws CadreException {
        work.commit(TemporaryStore.note("save"), null);
    }

    private static void assertNotOnDisk() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(SECRET), file.toString());
            }
        }
    }
}
