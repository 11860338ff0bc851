/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.SignupField;
import org.cadre.core.people.PersonName;
import org.cadre.exchange.Messages;
import org.cadre.exchange.run.Edit;
import org.cadre.exchange.run.Plan;
import org.cadre.exchange.run.Plan.Subject;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;

/** Plans what a sheet of sign-ups changes in a program and in the profiles of those who signed up. */
@SuppressWarnings("nls")
class SignupPlanner {

    private final Sheet sheet;
    private final SignupCheck check;
    private final Answers answers;
    private final PersonFinder finder;
    private final Program program;
    private final ZoneId zone;
    private final LocalDate today;
    private final Plan plan = new Plan();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<SignupRow> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int imported;
    private int unchanged;
    private int ignored;

    SignupPlanner(Sheet sheet, SignupCheck check, Answers answers, PersonFinder finder, Program program,
            ZoneId zone, LocalDate today) {
        this.sheet = sheet;
        this.check = check;
        this.answers = answers;
        this.finder = finder;
        this.program = program;
        this.zone = zone;
        this.today = today;
    }

    /** A row that can be imported: who signs up as what. */
    private record Signup(SignupRow row, Educator person, Set<ParticipantRole> roles) {
    }

    Plan plan() {
        return plan;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    List<SignupRow> rejectedRows() {
        return rejected;
    }

    List<String> notes() {
        return notes;
    }

    int imported() {
        return imported;
    }

    int unchanged() {
        return unchanged;
    }

    int ignored() {
        return ignored;
    }

    void run() {
        var signups = new ArrayList<Signup>();
        for (var raw : sheet.rows()) {
            var row = check.row(raw);
            var fault = check.fault(row);
            if (fault.isPresent()) {
                reject(row, fault.get());
            } else {
                find(row).ifPresent(person ->
                        signups.add(new Signup(row, person, check.roles(row).orElseThrow())));
            }
        }
        lastWords(signups).forEach(this::plan);
    }

    private Optional<Educator> find(SignupRow row) {
        var staffId = row.text(SignupField.STAFF_ID);
        var email = row.text(SignupField.EMAIL);
        var found = staffId.isEmpty() ? finder.byEmail(email) : finder.byStaffId(staffId);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        var key = staffId.isEmpty() ? SignupField.EMAIL : SignupField.STAFF_ID;
        reject(row, found.isEmpty() ? unknown(row, key, staffId, email)
                : check.reject(row, key, "signup.ambiguous_person", Messages.Signup_ambiguous,
                        Messages.Signup_ambiguousFix, found.size()));
        return Optional.empty();
    }

    private Rejection unknown(SignupRow row, SignupField key, String staffId, String email) {
        var near = finder.nearMisses(staffId, email, row.text(SignupField.NAME));
        return check.reject(row, key, "signup.unknown_person", Messages.Signup_unknown,
                near.isEmpty() ? Messages.Signup_unknownFix : Messages.Signup_nearMiss,
                        String.join("; ", near));
    }

    private void reject(SignupRow row, Rejection reason) {
        rejections.add(reason);
        rejected.add(row);
    }

    /** Somebody who filled in the form twice meant what she said last; a mentor may be a mentee too. */
    private List<Signup> lastWords(List<Signup> signups) {
        Map<Educator, Set<ParticipantRole>> later = new HashMap<>();
        var kept = new ArrayList<Signup>();
        for (var signup : signups.reversed()) {
            var taken = later.computeIfAbsent(signup.person(), p -> EnumSet.noneOf(ParticipantRole.class));
            if (!signup.roles().isEmpty() && taken.containsAll(signup.roles())) {
                ignored++;
                notes.add(0, NLS.bind(Messages.Signup_repeated, PersonName.show(signup.person()),
                        signup.row().line()));
            } else {
                var roles = signup.roles().stream().filter(role -> !taken.contains(role))
                        .collect(Collectors.toSet());
                kept.add(new Signup(signup.row(), signup.person(), roles));
                taken.addAll(roles);
            }
        }
        noteBoth(later);
        return kept.reversed();
    }

    private void noteBoth(Map<Educator, Set<ParticipantRole>> roles) {
        var both = roles.entrySet().stream().filter(e -> e.getValue().size() > 1)
                .map(e -> PersonName.show(e.getKey())).sorted().collect(Collectors.joining("; "));
        if (!both.isEmpty()) {
            notes.add(NLS.bind(Messages.Signup_both, both));
        }
    }

    private void plan(Signup signup) {
        if (signup.roles().isEmpty()) {
            ignored++;
            return;
        }
        boolean changed = false;
        for (var role : signup.roles()) {
            changed |= plan(signup, role);
        }
        imported += changed ? 1 : 0;
        unchanged += changed ? 0 : 1;
    }

    private boolean plan(Signup signup, ParticipantRole role) {
        var row = signup.row();
        var profile = new ProfileEdits(answers, finder, today);
        profile.compare(row, signup.person(), role);
        var participation = new ParticipationEdits(sheet.name(), program, signup.person(), role);
        var kept = new ArrayList<>(row.answers(SignupField.NOTE));
        kept.addAll(profile.leftOver());
        participation.compare(moment(row), kept);
        participation.note().ifPresent(notes::add);
        var subject = new Subject(Messages.Type_signup, PersonName.show(signup.person()) + ", "
                + (role == ParticipantRole.MENTOR ? Messages.Signup_mentor : Messages.Signup_mentee),
                        sheet.name(), row.line());
        var edits = new ArrayList<>(participation.edits());
        edits.addAll(profile.edits());
        if (participation.isNew()) {
            plan.created(subject, () -> Edit.run(edits));
            return true;
        }
        return plan.change(subject, edits);
    }

    private Optional<Instant> moment(SignupRow row) {
        return row.answers(SignupField.SIGNED_UP_AT).stream()
                .flatMap(a -> Moments.parse(a.value(), zone).stream())
                .findFirst();
    }
}
