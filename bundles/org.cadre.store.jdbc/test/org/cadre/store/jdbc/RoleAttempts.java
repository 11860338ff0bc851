/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.offline.OfflineService;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Demographics;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Session;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Ways around the roles through the service layer; whichever engine keeps the data, each has to fail. */
@Tag("roles")
abstract class RoleAttempts {

    private static final Query<Demographics> DEMOGRAPHICS =
            Query.all(Literals.DEMOGRAPHICS, Demographics.class);

    private final List<DynamicTest> attempts = new ArrayList<>();

    /** The district, which is in the database. */
    abstract RoleWorld world();

    /** The database as an account has it open. */
    abstract ProgramStore as(Account account) throws Exception;

    /** The database as nobody should have it: with every right. */
    abstract ProgramStore system() throws Exception;

    /** Something that an attempt does with a unit of work. */
    interface Deed {

        void run(UnitOfWork work) throws Exception;
    }

    @TestFactory
    List<DynamicTest> evaluator() {
        var w = world();
        reads("reads a mentor profile", w.eva, u -> assertNull(find(u, w.mia).getMentorProfile()));
        reads("reads a mentee profile", w.eva, u -> assertNull(find(u, w.ned).getMenteeProfile()));
        reads("reads leaves", w.eva, u -> assertTrue(find(u, w.ned).getLeaves().isEmpty()));
        reads("reads leaves without loading anybody", w.eva, u -> assertTrue(u.values(Roots.EDUCATORS,
                Query.all(Literals.LEAVE, org.cadre.model.Leave.class),
                List.of(Literals.DATED__START)).isEmpty()));
        reads("reads a plan", w.eva, u -> assertNull(find(u, w.pair).getPlan()));
        reads("reads check-ins", w.eva, u -> assertTrue(find(u, w.pair).getCheckIns().isEmpty()));
        reads("reads reflections", w.eva, u -> assertTrue(find(u, w.pair).getReflections().isEmpty()));
        reads("reads status changes", w.eva, u -> assertTrue(find(u, w.pair).getChanges().isEmpty()));
        reads("reads the sealed notes as they are kept", w.eva,
                u -> assertNull(find(u, w.session).getNotes()));
        reads("reads how long they met", w.eva, u -> assertEquals(0, find(u, w.session).getMinutes()));
        reads("reads demographics", w.eva, u -> assertTrue(u.load(DEMOGRAPHICS).isEmpty()));
        reads("reads content keys", w.eva, u -> assertTrue(u.load(Roots.CONTENT_KEYS).isEmpty()));
        reads("reads who signed up", w.eva, u -> assertTrue(
                u.load(Roots.PROGRAMS).getFirst().getParticipations().isEmpty()));
        reads("reads the program's queries", w.eva,
                u -> assertNull(u.load(Roots.PROGRAMS).getFirst().getMenteeQuery()));
        reads("reads imports", w.eva, u -> assertTrue(u.load(Roots.IMPORT_RUNS).isEmpty()));
        reads("finds a goal by its id", w.eva, u -> assertTrue(u.find(
                Query.all(Literals.GOAL, org.cadre.model.Goal.class),
                w.pair.getPlan().getGoals().getFirst().getUuid()).isEmpty()));
        reads("finds a profile by its id", w.eva, u -> assertTrue(u.find(
                Query.all(Literals.MENTEE_PROFILE, org.cadre.model.MenteeProfile.class),
                w.ned.getMenteeProfile().getUuid()).isEmpty()));
        reads("asks which session has these notes", w.eva, u -> assertTrue(u.load(
                Roots.SESSIONS.where(Literals.SESSION__NOTES, RoleWorld.NOTES)).isEmpty()));
        reads("asks which sessions have no notes", w.eva, u -> assertEquals(2, u.load(
                Roots.SESSIONS.where(Literals.SESSION__NOTES, null)).size()));
        reads("asks which pairs are locked", w.eva, u -> assertTrue(u.load(
                Roots.MENTORSHIPS.where(Literals.MENTORSHIP__LOCKED, true)).isEmpty()));
        writes("changes a status", w.eva, u -> find(u, w.pair).setStatus(MentorshipStatus.ENDED));
        writes("changes a name", w.eva, u -> find(u, w.ned).setFamilyName("Bad"));
        writes("writes goals where none are seen", w.eva,
                u -> find(u, w.pair).setPlan(CadreFactory.eINSTANCE.createPlan()));
        writes("writes notes where none are seen", w.eva, u -> find(u, w.session).setNotes(RoleWorld.NOTES));
        writes("removes a pair", w.eva, u -> u.remove(find(u, w.pair)));
        writes("removes a session with all its notes", w.eva, u -> u.remove(find(u, w.session)));
        writes("adds a pair", w.eva, u -> u.add(CadreFactory.eINSTANCE.createMentorship()));
        writes("adds a role to herself", w.eva,
                u -> find(u, w.eva).getRoles().add(AccountRole.COORDINATOR));
        writes("links herself to a mentee", w.eva, u -> find(u, w.eva).setEducator(find(u, w.ned)));
        writes("renames herself to somebody else", w.eva, u -> find(u, w.eva).setName("ned"));
        writes("gives herself a content key", w.eva, u -> {
            var key = CadreFactory.eINSTANCE.createContentKey();
            key.setMentorship(find(u, w.pair));
            u.add(key);
        });
        return taken();
    }

    @TestFactory
    List<DynamicTest> participant() {
        var w = world();
        reads("sees other people", w.miaAccount, u -> assertEquals(2, u.load(Roots.EDUCATORS).size()));
        reads("sees values of other people", w.miaAccount, u -> assertEquals(2, u.values(Roots.EDUCATORS,
                Roots.EDUCATORS, List.of(Literals.EDUCATOR__TEACHING_SINCE)).size()));
        reads("finds another person by id", w.miaAccount, u -> assertTrue(
                u.find(Roots.EDUCATORS, w.pia.getUuid()).isEmpty()));
        reads("sees other pairs and proposals", w.miaAccount,
                u -> assertEquals(List.of(w.pair.getUuid()), ids(u.load(Roots.MENTORSHIPS))));
        reads("sees other sessions", w.miaAccount,
                u -> assertEquals(List.of(w.session.getUuid()), ids(u.load(Roots.SESSIONS))));
        reads("sees a proposal through a session", w.miaAccount,
                u -> assertEquals(1, find(u, w.session).getMentorships().size()));
        reads("sees her mentee's evaluator", w.miaAccount,
                u -> assertNull(find(u, w.ned).getEmployments().getFirst().getEvaluator()));
        reads("sees whom her mentee avoids", w.miaAccount,
                u -> assertTrue(find(u, w.ned).getMenteeProfile().getAvoid().isEmpty()));
        reads("sees her own price", w.miaAccount,
                u -> assertNull(find(u, w.mia).getMentorProfile().getHourlyCost()));
        reads("sees why her mentee is away", w.miaAccount,
                u -> assertTrue(find(u, w.ned).getLeaves().isEmpty()));
        reads("sees how her mentee answered", w.miaAccount,
                u -> assertTrue(find(u, w.pair).getCheckIns().isEmpty()));
        reads("sees her mentee's demographics", w.miaAccount, u ->
                assertTrue(u.load(DEMOGRAPHICS).isEmpty()));
        reads("sees wrapped keys of others", w.miaAccount, u -> assertTrue(u.load(Roots.ACCOUNTS).stream()
                .filter(a -> !a.getName().equals("mia")).allMatch(a -> a.getSlots().isEmpty())));
        reads("asks who has this evaluator's pairs", w.miaAccount, u -> assertTrue(u.load(
                Roots.MENTORSHIPS.where(Literals.MENTORSHIP__MENTOR, w.olga)).isEmpty()));
        reads("asks for the phone number of others", w.miaAccount, u -> assertTrue(u.load(
                Roots.EDUCATORS.where(Literals.EDUCATOR__PHONE, "555-0199")).isEmpty()));
        writes("changes her mentee's goals", w.miaAccount,
                u -> find(u, w.ned).getMenteeProfile().getGoals().add("obedience"));
        writes("changes her mentee's phone number", w.miaAccount, u -> find(u, w.ned).setPhone("1"));
        writes("raises her own caseload", w.miaAccount,
                u -> find(u, w.mia).getMentorProfile().setCaseloadLimit(9));
        writes("ends her pair", w.miaAccount, u -> find(u, w.pair).setStatus(MentorshipStatus.ENDED));
        writes("changes her mentee's reflection", w.miaAccount,
                u -> find(u, w.pair).getReflections().getFirst().setText(RoleWorld.NOTES));
        writes("takes her mentee's reflection away", w.miaAccount,
                u -> find(u, w.pair).getReflections().clear());
        writes("writes a reflection in her mentee's name", w.miaAccount, u -> {
            var reflection = CadreFactory.eINSTANCE.createReflection();
            reflection.setAuthor(find(u, w.nedAccount));
            find(u, w.pair).getReflections().add(reflection);
        });
        writes("answers in her mentee's name", w.miaAccount, u -> {
            var checkIn = CadreFactory.eINSTANCE.createCheckIn();
            checkIn.setEducator(find(u, w.ned));
            find(u, w.pair).getCheckIns().add(checkIn);
        });
        writes("consents in her mentee's name", w.miaAccount, u -> {
            var consent = CadreFactory.eINSTANCE.createConsent();
            consent.setEducator(find(u, w.ned));
            find(u, w.pair).getConsents().add(consent);
        });
        writes("adds a session that is nobody's", w.miaAccount,
                u -> u.add(CadreFactory.eINSTANCE.createSession()));
        writes("leaves a pair that she does not see out of a session", w.miaAccount,
                u -> find(u, w.session).getMentorships().clear());
        writes("makes herself part of another pair", w.miaAccount, u -> {
            var mentorship = CadreFactory.eINSTANCE.createMentorship();
            mentorship.setMentor(find(u, w.mia));
            u.add(mentorship);
        });
        writes("replaces her mentee's public key", w.miaAccount,
                u -> find(u, w.nedAccount).setPublicKey("mine"));
        writes("gives her mentee's account another way in", w.miaAccount,
                u -> find(u, w.nedAccount).getSlots().add(CadreFactory.eINSTANCE.createKeySlot()));
        writes("links her account to somebody else", w.miaAccount,
                u -> find(u, w.miaAccount).setEducator(find(u, w.ned)));
        writes("states demographics of her mentee", w.miaAccount, u -> {
            var demographics = CadreFactory.eINSTANCE.createDemographics();
            demographics.setEducator(find(u, w.ned));
            u.add(demographics);
        });
        writes("refers to a person that she does not see", w.miaAccount, u -> {
            var demographics = CadreFactory.eINSTANCE.createDemographics();
            demographics.setEducator(w.pia);
            u.add(demographics);
        });
        return taken();
    }

    @TestFactory
    List<DynamicTest> auditorLeadAdministratorAndCoordinator() {
        var w = world();
        for (var query : List.of(Roots.EDUCATORS, Roots.MENTORSHIPS, Roots.SESSIONS, DEMOGRAPHICS)) {
            reads("auditor reads " + query.type().getName(), w.aud, u -> assertTrue(u.load(query).isEmpty()));
        }
        reads("auditor reads other accounts", w.aud,
                u -> assertEquals(List.of(w.aud.getUuid()), ids(u.load(Roots.ACCOUNTS))));
        reads("lead reads reflections", w.lena,
                u -> assertNull(find(u, w.pair).getReflections().getFirst().getText()));
        reads("lead reads whom a mentee avoids", w.lena,
                u -> assertTrue(find(u, w.ned).getMenteeProfile().getAvoid().isEmpty()));
        reads("lead reads comments", w.lena,
                u -> assertNull(find(u, w.pair).getCheckIns().getFirst().getComment()));
        writes("lead changes a plan", w.lena, u -> find(u, w.pair).getPlan().getGoals().clear());
        reads("administrator reads a profile", w.adam, u -> assertNull(find(u, w.ned).getMenteeProfile()));
        reads("administrator reads a phone number", w.adam, u -> assertNull(find(u, w.ned).getPhone()));
        reads("administrator reads pairs", w.adam, u -> assertTrue(u.load(Roots.MENTORSHIPS).isEmpty()));
        writes("administrator renames a person", w.adam, u -> find(u, w.ned).setGivenName("No"));
        reads("coordinator reads wrapped keys of others", w.cora, u -> assertTrue(u.load(Roots.ACCOUNTS)
                .stream().filter(a -> !a.getName().equals("cora")).allMatch(a -> a.getSlots().isEmpty())));
        writes("coordinator writes private notes", w.cora,
                u -> find(u, w.session).setNotes(RoleWorld.COMMENT));
        writes("coordinator writes a reflection", w.cora, u -> find(u, w.pair).getReflections()
                .add(CadreFactory.eINSTANCE.createReflection()));
        writes("coordinator makes herself administrator", w.cora,
                u -> find(u, w.cora).getRoles().add(AccountRole.ADMINISTRATOR));
        writes("coordinator replaces a public key", w.cora,
                u -> find(u, w.nedAccount).setPublicKey("coordinator's"));
        writes("coordinator gives the pair's key to herself", w.cora, u -> {
            var grant = CadreFactory.eINSTANCE.createKeyGrant();
            grant.setAccount(find(u, w.cora));
            grant.setBox(u.load(Roots.CONTENT_KEYS).getFirst().getGrants().getFirst().getBox());
            u.load(Roots.CONTENT_KEYS).getFirst().getGrants().add(grant);
        });
        return taken();
    }

    @TestFactory
    List<DynamicTest> historyRevertAndTheWholeDatabase() {
        var w = world();
        for (var account : List.of(w.eva, w.miaAccount, w.aud)) {
            var who = account.getName() + " ";
            store(who + "reads names in history", account, s -> assertFalse(
                    s.history(100).stream().anyMatch(c -> c.note().label().contains("Ned"))));
            store(who + "takes back an import", account, s -> assertThrows(CadreException.class,
                    () -> s.revert(system().history(100).getLast().id(), TemporaryStore.note("revert"),
                            null)));
            store(who + "checks the whole database", account,
                    s -> assertThrows(CadreException.class, () -> s.verify(null)));
            store(who + "counts the whole database", account,
                    s -> assertThrows(CadreException.class, () -> s.contents(null)));
            store(who + "reads the access log of others", account, s -> {
                system().accessLog().append(org.cadre.core.access.AccessAct.EXPORT, "", "Ned Novice");
                assertTrue(s.accessLog().read(100).stream()
                        .allMatch(e -> e.account().equals(account.getName())));
            });
        }
        for (var account : List.of(w.lena, w.adam, w.cora, w.eva, w.miaAccount, w.aud)) {
            store(account.getName() + " copies the whole database", account, s -> {
                var error = assertThrows(CadreException.class, s::beginWhole);
                assertTrue(error.getMessage().contains("coordinator and administrator"), error.getMessage());
            });
        }
        for (var account : List.of(w.lena, w.adam)) {
            store(account.getName() + " takes back an import", account, s -> {
                var error = assertThrows(CadreException.class,
                        () -> s.revert(system().history(100).getLast().id(), TemporaryStore.note("revert"),
                                null));
                assertTrue(error.getMessage().contains("coordinators may"), error.getMessage());
            });
        }
        var offline = new OfflineService(new Stores(List.of()), new ProgramService());
        for (var account : List.of(w.lena, w.adam, w.eva, w.miaAccount, w.aud)) {
            store(account.getName() + " takes a program along", account, s -> assertRefused(() ->
                    offline.take(s, "Induction", Path.of("nowhere"), Credentials.none(), null)));
            store(account.getName() + " brings work back", account, s -> assertRefused(() ->
                    offline.bring(s, Path.of("nowhere"), null, Credentials.none(), null)));
        }
        store("mia saves in somebody else's name", w.miaAccount, s -> {
            try (var work = s.begin()) {
                find(work, w.mia).setPhone("555-0111");
                var commit = work.commit(new CommitNote("cora", "edit", "Edit", false), null);
                assertEquals("mia", commit.note().who());
                assertEquals("mia", system().history(1).getFirst().note().who());
            }
        });
        return taken();
    }

    private static void assertRefused(org.junit.jupiter.api.function.Executable deed) {
        var error = assertThrows(CadreException.class, deed);
        assertTrue(error.getMessage().contains("coordinators may"), error.getMessage());
    }

    private void reads(String name, Account who, Deed deed) {
        attempts.add(DynamicTest.dynamicTest(who.getName() + " " + name, () -> {
            try (var work = as(who).begin()) {
                deed.run(work);
            }
            try (var work = system().begin()) {
                assertThrows(AssertionError.class, () -> deed.run(work), "there was nothing to hide");
            }
        }));
    }

    private void writes(String name, Account who, Deed deed) {
        attempts.add(DynamicTest.dynamicTest(who.getName() + " " + name, () -> {
            long before = system().history(1).getFirst().sequence();
            try (var work = as(who).begin()) {
                assertThrows(CadreException.class, () -> {
                    deed.run(work);
                    work.commit(TemporaryStore.note("attempt"), null);
                }, name);
            }
            assertEquals(before, system().history(1).getFirst().sequence(), "something was written");
        }));
    }

    /** Something that an attempt does with a store. */
    interface StoreDeed {

        void run(ProgramStore store) throws Exception;
    }

    private void store(String name, Account who, StoreDeed deed) {
        attempts.add(DynamicTest.dynamicTest(name, () -> deed.run(as(who))));
    }

    private List<DynamicTest> taken() {
        var taken = List.copyOf(attempts);
        attempts.clear();
        return taken;
    }

    static Educator find(UnitOfWork work, Educator like) throws CadreException {
        return work.find(Roots.EDUCATORS, like.getUuid()).orElseThrow();
    }

    static Mentorship find(UnitOfWork work, Mentorship like) throws CadreException {
        return work.find(Roots.MENTORSHIPS, like.getUuid()).orElseThrow();
    }

    static Session find(UnitOfWork work, Session like) throws CadreException {
        return work.find(Roots.SESSIONS, like.getUuid()).orElseThrow();
    }

    static Account find(UnitOfWork work, Account like) throws CadreException {
        return work.find(Roots.ACCOUNTS, like.getUuid()).orElseThrow();
    }

    static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::getUuid).toList();
    }
}
