/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.SignupField;
import org.cadre.exchange.Messages;
import org.cadre.model.ParticipantRole;
import org.eclipse.osgi.util.NLS;

/** Says whether a row can be understood by itself, before anybody is looked up. */
@SuppressWarnings("nls")
class SignupCheck {

    private final Sheet sheet;
    private final ColumnMapping mapping;
    private final Answers answers;

    SignupCheck(Sheet sheet, ColumnMapping mapping, Answers answers) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.answers = answers;
    }

    SignupRow row(Sheet.Row row) {
        return new SignupRow(sheet, mapping, row);
    }

    /** Returns the roles that a row signs up for; none if it says no, empty if it cannot be understood. */
    Optional<Set<ParticipantRole>> roles(SignupRow row) {
        var given = row.answers(SignupField.ROLE);
        if (given.isEmpty()) {
            boolean asked = mapping.heading(SignupField.ROLE).isPresent();
            return mapping.defaultRole() == null && !asked ? Optional.empty()
                    : Optional.of(mapping.defaultRole() == null ? Set.of() : Set.of(mapping.defaultRole()));
        }
        var roles = EnumSet.noneOf(ParticipantRole.class);
        for (var answer : given) {
            var understood = answers.roles(answer.heading(), answer.value());
            if (understood.isEmpty()) {
                return Optional.empty();
            }
            roles.addAll(understood.get());
        }
        return Optional.of(roles);
    }

    /** Returns why a row cannot be understood; empty if it can. */
    Optional<Rejection> fault(SignupRow row) {
        if (!row.has(SignupField.STAFF_ID) && !row.has(SignupField.EMAIL)) {
            return Optional.of(reject(row, SignupField.EMAIL, "signup.no_key", Messages.Signup_noKey,
                    Messages.Signup_noKeyFix));
        }
        var roles = roles(row);
        if (roles.isEmpty()) {
            return Optional.of(reject(row, SignupField.ROLE, "signup.unknown_role", Messages.Signup_role,
                    Messages.Signup_roleFix));
        }
        if (roles.get().contains(ParticipantRole.MENTOR) && row.has(SignupField.CASELOAD)
                && answers.caseload(row.text(SignupField.CASELOAD)).isEmpty()) {
            return Optional.of(reject(row, SignupField.CASELOAD, "signup.invalid_caseload",
                    Messages.Signup_caseload,
                    Messages.Signup_caseloadFix));
        }
        return Optional.empty();
    }

    /**
     * Returns the rejection of a row.
     *
     * @param reason what is wrong; {0} is the field's value
     * @param fix what to do about it
     * @param more what {1} and following stand for
     */
    Rejection reject(SignupRow row, SignupField field, String code, String reason, String fix,
            Object... more) {
        var value = row.text(field);
        var heading = mapping.heading(field).orElse("");
        var parts = Stream.concat(Stream.of(value), Stream.of(more)).toArray();
        return new Rejection(sheet.name(), row.line(), heading, value, code, NLS.bind(reason, parts),
                NLS.bind(fix, parts));
    }
}
