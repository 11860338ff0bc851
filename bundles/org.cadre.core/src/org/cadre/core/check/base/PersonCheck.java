/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** People have a name, a staff id of their own, an address that can be one, and languages that exist. */
@Component
@SuppressWarnings("nls")
public class PersonCheck implements Check {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\".]+(\\.[^\\s@,;<>\".]+)+");

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        var people = work.load(Roots.EDUCATORS);
        var findings = new ArrayList<Finding>();
        people.forEach(person -> check(person, findings));
        shared(people, Educator::getStaffId, Severity.ERROR, "person.staffId", Messages.Check_staffIdShared)
                .forEach(findings::add);
        shared(people, PersonCheck::address, Severity.WARNING, "person.email.shared",
                Messages.Check_emailShared)
                .forEach(findings::add);
        return findings;
    }

    private static void check(Educator person, List<Finding> findings) {
        if (PersonName.legal(person).isEmpty()) {
            findings.add(Finding.of(Severity.ERROR, person, "person.name",
                    NLS.bind(Messages.Check_personName, ElementName.of(person))));
        }
        email(person).ifPresent(findings::add);
        languages(person).forEach(findings::add);
    }

    private static Optional<Finding> email(Educator person) {
        var email = person.getEmail();
        if (email == null || email.isEmpty() || EMAIL.matcher(email).matches()) {
            return Optional.empty();
        }
        var finding = Finding.of(Severity.WARNING, person, "person.email",
                NLS.bind(Messages.Check_email, ElementName.of(person), email));
        var stripped = email.strip();
        return Optional.of(EMAIL.matcher(stripped).matches()
                ? finding.withFix(NLS.bind(Messages.Check_emailFix, stripped),
                        () -> person.setEmail(stripped))
                : finding);
    }

    private static Stream<Finding> languages(Educator person) {
        var mentoring = person.getMenteeProfile() == null ? List.<String>of()
                : person.getMenteeProfile().getMentoringLanguages();
        return Stream.of(person.getLanguages(), mentoring)
                .flatMap(tags -> tags.stream().filter(tag -> !isLanguage(tag))
                        .map(tag -> language(person, tags, tag)));
    }

    private static Finding language(Educator person, List<String> tags, String tag) {
        var finding = Finding.of(Severity.WARNING, person, "person.language",
                NLS.bind(Messages.Check_language, ElementName.of(person), tag));
        var meant = tag.strip().replace('_', '-');
        return isLanguage(meant) ? finding.withFix(NLS.bind(Messages.Check_languageFix, meant),
                () -> tags.set(tags.indexOf(tag), meant)) : finding;
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static Stream<Finding> shared(List<Educator> people, Function<Educator, String> key,
            Severity severity,
            String rule, String message) {
        return people.stream().filter(p -> key.apply(p) != null && !key.apply(p).isBlank())
                .collect(Collectors.groupingBy(key)).entrySet().stream().filter(e -> e.getValue().size() > 1)
                .map(e -> Finding.of(severity, e.getValue().get(1), rule, NLS.bind(message, e.getKey(),
                        e.getValue().stream().map(ElementName::of).collect(Collectors.joining("; ")))));
    }

    private static String address(Educator person) {
        return person.getEmail() == null ? null : person.getEmail().strip().toLowerCase(Locale.ROOT);
    }
}
