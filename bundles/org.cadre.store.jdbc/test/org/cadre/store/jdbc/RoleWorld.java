/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.access.Principal;
import org.cadre.core.sealed.SealedBox;
import org.cadre.core.store.ProgramStore;
import org.cadre.model.Account;
import org.cadre.model.AccountRole;
import org.cadre.model.CadreFactory;
import org.cadre.model.CareerStage;
import org.cadre.model.Educator;
import org.cadre.model.KeySlotKind;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;

/** A small district with secrets, and the accounts that are after them. */
final class RoleWorld {

    static final String COMMENT = sealed("comment");
    static final String NOTES = sealed("notes");

    final School school = People.school("Harbor");
    final Program program = CadreFactory.eINSTANCE.createProgram();
    final Educator mia = People.educator("Mia", "Mentor");
    final Educator ned = People.educator("Ned", "Novice");
    final Educator olga = People.educator("Olga", "Other");
    final Educator pia = People.educator("Pia", "Pupil");
    final Educator quinn = People.educator("Quinn", "Queue");
    final Mentorship pair = pair(mia, ned, MentorshipStatus.ACTIVE);
    final Mentorship otherPair = pair(olga, pia, MentorshipStatus.ACTIVE);
    final Mentorship proposal = pair(mia, quinn, MentorshipStatus.PROPOSED);
    final Session session = session(pair);
    final Session otherSession = session(otherPair);
    final Account miaAccount = account("mia", mia, AccountRole.PARTICIPANT);
    final Account nedAccount = account("ned", ned, AccountRole.PARTICIPANT);
    final Account cora = account("cora", null, AccountRole.COORDINATOR);
    final Account lena = account("lena", null, AccountRole.MENTOR_LEAD);
    final Account eva = account("eva", null, AccountRole.EVALUATOR);
    final Account aud = account("aud", null, AccountRole.AUDITOR);
    final Account adam = account("adam", null, AccountRole.ADMINISTRATOR);

    /** Puts everything into a database. */
    void fill(ProgramStore store) throws Exception {
        try (var work = store.begin()) {
            program.setName("Induction");
            program.setMenteeQuery("experience < 2");
            for (var root : List.of(school, program, mia, ned, olga, pia, quinn, miaAccount, nedAccount, cora,
                    lena, eva, aud, adam, pair, otherPair, proposal, session, otherSession)) {
                work.add(root);
            }
            profiles();
            writings();
            var key = CadreFactory.eINSTANCE.createContentKey();
            key.setMentorship(pair);
            var grant = CadreFactory.eINSTANCE.createKeyGrant();
            grant.setAccount(nedAccount);
            grant.setBox("box");
            key.getGrants().add(grant);
            work.add(key);
            var demographics = CadreFactory.eINSTANCE.createDemographics();
            demographics.setEducator(ned);
            demographics.setGender("stated");
            work.add(demographics);
            work.add(CadreFactory.eINSTANCE.createImportRun());
            work.commit(TemporaryStore.revertible("Import Ned Novice"), null);
        }
    }

    private void profiles() {
        People.employ(ned, school).setEvaluator(olga);
        var mentee = CadreFactory.eINSTANCE.createMenteeProfile();
        mentee.getGoals().add("questioning");
        mentee.setStage(CareerStage.FIRST_YEAR);
        mentee.getAvoid().add(olga);
        ned.setMenteeProfile(mentee);
        var mentor = CadreFactory.eINSTANCE.createMentorProfile();
        mentor.getCompetencies().add("questioning");
        mentor.setCaseloadLimit(3);
        mentor.setHourlyCost(new BigDecimal("80"));
        mia.setMentorProfile(mentor);
        ned.setPhone("555-0100");
        pia.setPhone("555-0199");
        ned.getLeaves().add(CadreFactory.eINSTANCE.createLeave());
        var participation = CadreFactory.eINSTANCE.createParticipation();
        participation.setEducator(ned);
        program.getParticipations().add(participation);
    }

    private void writings() {
        var plan = CadreFactory.eINSTANCE.createPlan();
        var goal = CadreFactory.eINSTANCE.createGoal();
        goal.setText("ask better questions");
        plan.getGoals().add(goal);
        pair.setPlan(plan);
        var checkIn = CadreFactory.eINSTANCE.createCheckIn();
        checkIn.setEducator(ned);
        checkIn.setRating(2);
        checkIn.setComment(COMMENT);
        checkIn.setOn(LocalDate.of(2026, 10, 1));
        pair.getCheckIns().add(checkIn);
        var reflection = CadreFactory.eINSTANCE.createReflection();
        reflection.setAuthor(nedAccount);
        reflection.setAt(Instant.parse("2026-10-02T10:00:00Z"));
        reflection.setText(sealed("reflection"));
        pair.getReflections().add(reflection);
        var change = CadreFactory.eINSTANCE.createStatusChange();
        change.setBy("cora");
        pair.getChanges().add(change);
        pair.setLocked(true);
        session.setNotes(NOTES);
        session.setMinutes(45);
        session.getMentorships().add(proposal);
    }

    /** Who an account is to the store. */
    static Principal principal(Account account) {
        return new Principal(account.getName(), account.getDisplayName(), Set.copyOf(account.getRoles()),
                Optional.ofNullable(account.getEducator()).map(Educator::getUuid));
    }

    /** A text as the store takes it for a sealed one. */
    static String sealed(String text) {
        var box = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), 28 + 256);
        return new SealedBox("key", "author", Instant.parse("2026-10-01T10:00:00Z"), box).stored();
    }

    private static Mentorship pair(Educator mentor, Educator mentee, MentorshipStatus status) {
        var pair = CadreFactory.eINSTANCE.createMentorship();
        pair.setMentor(mentor);
        pair.setMentee(mentee);
        pair.setStatus(status);
        pair.setLoad(1.5);
        return pair;
    }

    private static Session session(Mentorship pair) {
        var session = CadreFactory.eINSTANCE.createSession();
        session.getMentorships().add(pair);
        session.setStatus(SessionStatus.DONE);
        session.setActualStart(LocalDateTime.of(2026, 10, 1, 15, 0));
        return session;
    }

    private static Account account(String name, Educator educator, AccountRole... roles) {
        var account = CadreFactory.eINSTANCE.createAccount();
        account.setName(name);
        account.setDisplayName(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        account.setEducator(educator);
        account.getRoles().addAll(List.of(roles));
        account.setPublicKey("public " + name);
        var slot = CadreFactory.eINSTANCE.createKeySlot();
        slot.setKind(KeySlotKind.PASSPHRASE);
        slot.setBox("box of " + name);
        account.getSlots().add(slot);
        return account;
    }
}
