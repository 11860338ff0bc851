/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import static org.cadre.model.CadrePackage.Literals.EDUCATOR__EMPLOYMENTS;
import static org.cadre.model.CadrePackage.Literals.ELEMENT__UUID;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Account;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.Mentorship;
import org.cadre.model.Profile;

/** Takes everything out of the records that says who a person is. */
record Anonymizer(UnitOfWork work, PersonalRecords records, String replacement) {

    void run() throws CadreException {
        clearPerson(records.person());
        for (var other : work.load(Roots.EDUCATORS)) {
            forgetWishes(other.getMentorProfile());
            forgetWishes(other.getMenteeProfile());
        }
        records.demographics().forEach(work::remove);
        records.participations().forEach(place -> place.getAnswers().clear());
        records.sessions().forEach(session -> {
            session.setNotes(null);
            session.setNextStep(null);
            session.getArtifacts().clear();
        });
        records.checkIns().forEach(answer -> answer.setComment(null));
        records.pairs().forEach(this::clearPair);
        records.keys().forEach(work::remove);
        for (var account : records.accounts()) {
            close(account);
        }
    }

    private void clearPerson(Educator person) {
        person.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature != EDUCATOR__EMPLOYMENTS && feature != ELEMENT__UUID)
                .forEach(person::eUnset);
        person.setGivenName(replacement);
        person.getEmployments().forEach(Anonymizer::clearEmployment);
    }

    private static void clearEmployment(Employment work) {
        work.setSourcedId(null);
        work.getForeign().clear();
        work.setTitle(null);
        work.setLicense(null);
        work.setEvaluator(null);
    }

    private void forgetWishes(Profile profile) {
        if (profile != null) {
            profile.getPreferred().remove(records.person());
            profile.getAvoid().remove(records.person());
        }
    }

    private void clearPair(Mentorship pair) {
        pair.getReflections().clear();
        pair.setPlan(null);
        pair.getConsents().removeIf(consent -> consent.getEducator() == records.person());
    }

    /** Leaves the account as a line that other records refer to, without name, roles, keys or copies of keys. */
    private void close(Account account) throws CadreException {
        var name = account.getName();
        for (var pair : work.load(Roots.MENTORSHIPS)) {
            pair.getChanges().stream().filter(change -> Objects.equals(change.getBy(), name))
                    .forEach(change -> change.setBy(replacement));
        }
        for (var run : work.load(Roots.IMPORT_RUNS)) {
            if (Objects.equals(run.getBy(), name)) {
                run.setBy(replacement);
            }
        }
        for (var key : work.load(Roots.CONTENT_KEYS)) {
            key.getGrants().removeIf(grant -> grant.getAccount() == account);
            key.getGrants().stream().filter(grant -> Objects.equals(grant.getBy(), name))
                    .forEach(grant -> grant.setBy(replacement));
        }
        account.setName(replacement);
        account.setDisplayName(replacement);
        account.getRoles().clear();
        account.setPublicKey(null);
        account.getSlots().clear();
        account.setDisabledAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
