/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import static org.cadre.model.CadrePackage.Literals.CHECK_IN__COMMENT;
import static org.cadre.model.CadrePackage.Literals.SESSION__NEXT_STEP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.sealed.Audience.Access;
import org.cadre.core.store.Roots;
import org.cadre.model.AccountRole;
import org.cadre.model.CadrePackage.Literals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class PrivateTextsTest {

    private static final String TEXT = "Weak on pacing.";
    private final Circles all = new Circles();
    private final Circle circle = new Circle.Pair(all.pair);

    @Test
    @DisplayName("Mentor and mentee read each other's notes; everybody else sees that there is one, by whom and when")
    void pairOnly() throws CadreException {
        var ana = all.account("ana", all.ana, AccountRole.PARTICIPANT);
        var bo = all.account("bo", all.bo, AccountRole.PARTICIPANT);
        var session = all.noted(ana, TEXT);
        assertEquals(TEXT, all.notes(ana, session));
        assertEquals(TEXT, all.notes(bo, session));
        for (var role : AccountRole.values()) {
            var other = all.account("some " + role, all.person("Some", role.getName()), role);
            var reading = assertInstanceOf(Reading.Closed.class,
                    all.as(other).read(session, Literals.SESSION__NOTES), role.getName());
            assertEquals(Reading.Why.FOR_OTHERS, reading.why());
            assertEquals("Ana Ruiz", reading.author());
            assertEquals(Instant.parse("2026-10-12T15:01:00Z"), reading.at());
            assertEquals(Optional.of(Refusal.NOT_IN_PAIR), all.as(other).refusal(circle));
            assertTrue(all.as(other).offers(circle).isEmpty());
        }
        assertFalse(session.getNotes().contains("pacing"));
    }

    @Test
    @DisplayName("Without accounts or keys nothing private is written, and the sentence says what to do")
    void unprotected() throws CadreException {
        assertEquals(Optional.of(Refusal.UNPROTECTED), all.as(null).refusal(circle));
        var refused = assertThrows(CadreException.class, () -> all.noted(null, TEXT));
        assertTrue(refused.getMessage().contains("Protect the database"), refused.getMessage());
        all.account("ana", all.ana);
        assertEquals(Optional.of(Refusal.NO_KEYS), all.as(null).refusal(circle));
        assertTrue(all.work.load(Roots.CONTENT_KEYS).isEmpty());
    }

    @Test
    @DisplayName("Each relationship has a key of its own")
    void keyPerPair() throws CadreException {
        var ana = all.account("ana", all.ana);
        var dee = all.person("Dee", "Park");
        var other = all.pair(all.ana, dee);
        var boAccount = all.account("bo", all.bo);
        var deeAccount = all.account("dee", dee);
        var withBo = all.noted(ana, TEXT);
        var withDee = all.session(other);
        all.write(ana, withDee, Literals.SESSION__NOTES, "Shy.");
        assertEquals(2, all.work.load(Roots.CONTENT_KEYS).size());
        assertEquals("FOR_OTHERS", all.notes(deeAccount, withBo));
        assertEquals("FOR_OTHERS", all.notes(boAccount, withDee));
        assertEquals(Optional.of(Refusal.SEVERAL_PAIRS), all.as(ana).refusal(all.session(all.pair, other)));
    }

    @Test
    @DisplayName("A box moved to another record, feature or pair does not open")
    void swapped() throws CadreException {
        var ana = all.account("ana", all.ana);
        var one = all.noted(ana, TEXT);
        var other = all.noted(ana, "Great questions.");
        one.setNextStep(one.getNotes());
        one.setNotes(other.getNotes());
        assertEquals("DAMAGED", all.notes(ana, one));
        assertEquals("DAMAGED", all.read(ana, one, SESSION__NEXT_STEP));
        assertEquals("Great questions.", all.notes(ana, other));
        other.setNotes("typed past the guard");
        assertEquals("DAMAGED", all.notes(ana, other));
    }

    @Test
    @DisplayName("An account that appears late reads nothing until a reader gives it the key, then also what is old")
    void lateAccount() throws CadreException {
        var ana = all.account("ana", all.ana);
        var session = all.noted(ana, TEXT);
        assertEquals(List.of("Bo Chen"), all.as(ana).audience(circle).names(Access.NO_ACCOUNT));
        var bo = all.account("bo", all.bo);
        assertEquals("NOT_GIVEN_YET", all.notes(bo, session));
        assertEquals(List.of("Bo Chen"), all.as(ana).audience(circle).names(Access.WAITS));
        var offers = all.as(ana).offers(circle);
        assertEquals(List.of("Bo Chen"), offers.stream().map(KeyOffer::reader).toList());
        assertFalse(offers.getFirst().known());
        all.giveAll(ana, circle);
        assertEquals(TEXT, all.notes(bo, session));
        assertEquals(List.of("Ana Ruiz", "Bo Chen"), all.as(ana).audience(circle).names(Access.READS));
        assertTrue(all.as(ana).offers(circle).isEmpty());
    }

    @Test
    @DisplayName("A reader without the key can write at once, and gives it to the other")
    void lateWriter() throws CadreException {
        var ana = all.account("ana", all.ana);
        all.noted(ana, TEXT);
        var bo = all.account("bo", all.bo);
        var session = all.noted(bo, "I felt lost.");
        assertEquals("I felt lost.", all.notes(ana, session));
    }

    @Test
    @DisplayName("When a reader leaves, new texts have a new key; old ones stay readable for those who had them")
    void rotation() throws CadreException {
        var ana = all.account("ana", all.ana);
        var bo = all.account("bo", all.bo);
        var before = all.noted(ana, TEXT);
        bo.setDisabledAt(Instant.EPOCH);
        var after = all.noted(ana, "Bo has left.");
        assertEquals(TEXT, all.notes(bo, before));
        assertEquals("Bo has left.", all.notes(ana, after));
        assertFalse(all.notes(bo, after).contains("left"));
        assertEquals(2, all.work.load(Roots.CONTENT_KEYS).size());
        var dee = all.person("Dee", "Park");
        all.pair.setMentee(dee);
        var deeAccount = all.account("dee", dee);
        all.giveAll(ana, circle);
        assertEquals("NOT_GIVEN_YET", all.notes(deeAccount, before));
        assertEquals("Bo has left.", all.notes(deeAccount, after));
    }

    @Test
    @DisplayName("Other keys of a person who was known already are offered as such, so that somebody asks her")
    void newKeysOfKnown() throws CadreException {
        var ana = all.account("ana", all.ana);
        var bo = all.account("bo", all.bo);
        var session = all.noted(ana, TEXT);
        all.newKeys(bo);
        assertEquals("NOT_GIVEN_YET", all.notes(bo, session));
        assertTrue(all.as(ana).offers(circle).getFirst().known());
        assertEquals(16, all.as(ana).offers(circle).getFirst().mark().length());
        bo.setDisabledAt(Instant.EPOCH);
        var second = all.account("bo2", all.bo);
        assertTrue(all.as(ana).offers(circle).getFirst().known());
        all.giveAll(ana, circle);
        assertEquals(TEXT, all.notes(second, session));
    }

    @Test
    @DisplayName("The comment of a check-in is for the coordinators and for who wrote it")
    void checkIn() throws CadreException {
        var bo = all.account("bo", all.bo, AccountRole.PARTICIPANT);
        var ana = all.account("ana", all.ana, AccountRole.PARTICIPANT);
        var coordinator = all.account("cora", null, AccountRole.COORDINATOR);
        var checkIn = all.checkIn(all.bo);
        all.write(bo, checkIn, CHECK_IN__COMMENT, "We never meet.");
        assertEquals("We never meet.", all.read(bo, checkIn, CHECK_IN__COMMENT));
        assertEquals("We never meet.", all.read(coordinator, checkIn, CHECK_IN__COMMENT));
        assertEquals("FOR_OTHERS", all.read(ana, checkIn, CHECK_IN__COMMENT));
        var answer = all.checkIn(all.ana);
        all.write(coordinator, answer, CHECK_IN__COMMENT, "Told by telephone.");
        assertEquals("FOR_OTHERS", all.read(bo, answer, CHECK_IN__COMMENT));
        var late = all.account("carl", null, AccountRole.COORDINATOR);
        assertEquals("NOT_GIVEN_YET", all.read(late, checkIn, CHECK_IN__COMMENT));
        all.giveAll(coordinator, new Circle.Coordinators(all.pair));
        assertEquals("We never meet.", all.read(late, checkIn, CHECK_IN__COMMENT));
        assertEquals("Told by telephone.", all.read(late, answer, CHECK_IN__COMMENT));
    }

    @Test
    @DisplayName("A blank text leaves nothing, and no key")
    void blank() throws CadreException {
        var ana = all.account("ana", all.ana);
        assertEquals("", all.notes(ana, all.noted(ana, " \n")));
        assertTrue(all.work.load(Roots.CONTENT_KEYS).isEmpty());
    }
}
