/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cadre.core.CadreException;
import org.cadre.core.access.keys.AccountKeys;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.access.keys.Stretch;
import org.cadre.core.testdata.MemoryWork;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CheckIn;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.Session;
import org.eclipse.emf.ecore.EAttribute;

/** Ana Ruiz mentors Bo Chen; accounts come one by one. */
@SuppressWarnings("nls")
final class Circles {

    private static final CadreFactory MODEL = CadreFactory.eINSTANCE;
    private static final AccountKeys KEYS = new AccountKeys(new Stretch(1));

    final MemoryWork work = new MemoryWork();
    final Educator ana = person("Ana", "Ruiz");
    final Educator bo = person("Bo", "Chen");
    final Mentorship pair = pair(ana, bo);
    private final Map<Account, KeyRing> rings = new HashMap<>();
    private Instant now = Instant.parse("2026-10-12T15:00:00Z");

    Educator person(String given, String family) {
        var person = MODEL.createEducator();
        person.setGivenName(given);
        person.setFamilyName(family);
        return add(person);
    }

    Mentorship pair(Educator mentor, Educator mentee) {
        var made = MODEL.createMentorship();
        made.setMentor(mentor);
        made.setMentee(mentee);
        return add(made);
    }

    Account account(String name, Educator educator, AccountRole... roles) {
        var account = MODEL.createAccount();
        account.setName(name);
        account.setDisplayName(name);
        account.getRoles().addAll(List.of(roles));
        account.setEducator(educator);
        add(account);
        newKeys(account);
        return account;
    }

    /** Gives an account other keys, as somebody would who lost passphrase and recovery key. */
    void newKeys(Account account) {
        rings.put(account, KEYS.give(account, List.of(Secret.passphrase("p".toCharArray()))));
    }

    Session session(Mentorship... pairs) {
        var session = MODEL.createSession();
        session.getMentorships().addAll(List.of(pairs));
        return add(session);
    }

    CheckIn checkIn(Educator who) {
        var checkIn = MODEL.createCheckIn();
        checkIn.setUuid(UUID.randomUUID().toString());
        checkIn.setEducator(who);
        pair.getCheckIns().add(checkIn);
        return checkIn;
    }

    PrivateTexts as(Account account) {
        now = now.plusSeconds(60);
        var ring = account == null ? KeyRing.none() : rings.get(account);
        return new PrivateTexts(work, ring, Clock.fixed(now, ZoneOffset.UTC));
    }

    void write(Account by, Element element, EAttribute feature, String text) throws CadreException {
        as(by).writer(Circle.of(element).orElseThrow()).write(element, feature, text);
    }

    Session noted(Account by, String text) throws CadreException {
        var session = session(pair);
        write(by, session, Literals.SESSION__NOTES, text);
        return session;
    }

    /** The text that somebody reads, or why it stays closed, or nothing. */
    String read(Account by, Element element, EAttribute feature) throws CadreException {
        return switch (as(by).read(element, feature)) {
            case Reading.Open open -> open.text();
            case Reading.Closed closed -> closed.why().name();
            case Reading.Nothing n -> "";
        };
    }

    String notes(Account by, Session session) throws CadreException {
        return read(by, session, Literals.SESSION__NOTES);
    }

    void giveAll(Account by, Circle circle) throws CadreException {
        var texts = as(by);
        for (var offer : texts.offers(circle)) {
            texts.give(offer).run();
        }
    }

    private <E extends Element> E add(E element) {
        work.add(element);
        return element;
    }
}
