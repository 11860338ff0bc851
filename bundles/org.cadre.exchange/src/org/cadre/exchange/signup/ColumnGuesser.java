/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.SignupField;
import org.cadre.model.ParticipantRole;

/**
 * Guesses what columns mean, from their headings first and from their values where those agree or say more.
 */
@SuppressWarnings("nls")
class ColumnGuesser {

    /** So many answers tell what a column is about. */
    private static final int MOST_VALUES = 1_000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+");
    private static final Pattern OTHERS = Pattern.compile(
            ".*\\b(principal|supervisor|evaluator|admin|parent|emergency|directora?|padre|madre)\\b.*");
    private static final Pattern PLACES =
            Pattern.compile(".*\\b(school|program|district|building|escuela|distrito)\\b.*");
    private static final Pattern STAGES = Pattern.compile(".*\\b(stage|etapa)\\b.*");
    private static final Set<SignupField> ONCE = EnumSet.of(SignupField.STAFF_ID, SignupField.EMAIL,
            SignupField.CASELOAD, SignupField.STAGE, SignupField.SIGNED_UP_AT);
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.8;

    private final Phrases headings = new Phrases("headings.tsv", "");
    private final Phrases exact = new Phrases("words.tsv", "heading.");
    private final Answers answers;

    ColumnGuesser(Answers answers) {
        this.answers = answers;
    }

    ColumnMapping guess(Sheet sheet) {
        var columns = new LinkedHashMap<String, SignupField>();
        for (int i = 0; i < sheet.headers().size(); i++) {
            columns.put(sheet.headers().get(i), byHeading(sheet.headers().get(i), values(sheet, i)));
        }
        keepStrongest(columns);
        addByValues(sheet, columns);
        return new ColumnMapping(columns, columns.containsValue(SignupField.ROLE) ? null
                : defaultRole(sheet));
    }

    private SignupField byHeading(String heading, List<String> values) {
        return exact.exactly(heading).or(() -> headings.find(apart(heading))).map(SignupField::valueOf)
                .filter(field -> !isAboutOthers(field, heading))
                .filter(field -> share(values, test(field, heading)) >= MOST).orElse(SignupField.NOTE);
    }

    /** The words of a heading as programs write it, such as staffId. */
    private static String apart(String heading) {
        return heading.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    }

    private static boolean isAboutOthers(SignupField field, String heading) {
        var plain = Phrases.plain(heading);
        return switch (field) {
        case EMAIL, STAFF_ID -> OTHERS.matcher(plain).matches();
        case NAME -> OTHERS.matcher(plain).matches() || PLACES.matcher(plain).matches();
        default -> false;
        };
    }

    /** Returns what values of a field look like. */
    private Predicate<String> test(SignupField field, String heading) {
        return switch (field) {
        case EMAIL -> EMAIL.asMatchPredicate();
        case ROLE -> value -> answers.roles(heading, value).isPresent();
        case CASELOAD -> value -> answers.caseload(value).isPresent();
        case STAGE -> value -> answers.stage(value).isPresent();
        case LANGUAGES -> value -> Answers.list(value).stream()
                .anyMatch(l -> answers.language(l).isPresent());
        case COMMUNICATION -> value -> !answers.communication(value).isEmpty();
        case SIGNED_UP_AT -> value -> Moments.parse(value, ZoneOffset.UTC).isPresent();
        default -> value -> true;
        };
    }

    /** Keys and numbers come from one column: the one whose heading says most. */
    private void keepStrongest(Map<String, SignupField> columns) {
        for (var field : ONCE) {
            var named = columns.keySet().stream().filter(h -> columns.get(h) == field).toList();
            var best = named.stream().reduce((a, b) -> strength(field, b) > strength(field, a) ? b : a);
            named.stream().filter(h -> !h.equals(best.orElse(h)))
                    .forEach(h -> columns.put(h, SignupField.NOTE));
        }
    }

    /** A stage that is told as such says more than years, of which it can be worked out. */
    private int strength(SignupField field, String heading) {
        boolean told = field == SignupField.STAGE && STAGES.matcher(Phrases.plain(heading)).matches();
        return told ? Integer.MAX_VALUE : headings.strength(apart(heading));
    }

    /** Where no heading tells the address or the role, values may. */
    private void addByValues(Sheet sheet, Map<String, SignupField> columns) {
        for (var field : List.of(SignupField.EMAIL, SignupField.ROLE)) {
            for (int i = 0; i < sheet.headers().size() && !columns.containsValue(field); i++) {
                var heading = sheet.headers().get(i);
                Predicate<String> test = field == SignupField.EMAIL ? EMAIL.asMatchPredicate()
                        : answers::isRole;
                var values = values(sheet, i);
                if (columns.get(heading) == SignupField.NOTE && !values.isEmpty()
                        && !isAboutOthers(field, heading)
                        && share(values, test) >= NEARLY_ALL) {
                    columns.put(heading, field);
                }
            }
        }
    }

    /** A form without the question is for one of the two, as its name or its other questions tell. */
    private ParticipantRole defaultRole(Sheet sheet) {
        return answers.role(sheet.name()).or(() -> sheet.headers().stream()
                .flatMap(h -> answers.role(h).stream()).findFirst().map(ColumnGuesser::opposite))
                        .orElse(null);
    }

    /** Mentors are asked about mentees, and mentees about mentors. */
    private static ParticipantRole opposite(ParticipantRole role) {
        return role == ParticipantRole.MENTOR ? ParticipantRole.MENTEE : ParticipantRole.MENTOR;
    }

    private static List<String> values(Sheet sheet, int column) {
        return sheet.rows().stream().map(row -> row.cells().get(column)).filter(v -> !v.isBlank())
                .limit(MOST_VALUES).toList();
    }

    /** Returns which share of the values passes; 1 if there are none. */
    private static double share(List<String> values, Predicate<String> test) {
        return values.isEmpty() ? 1 : (double) values.stream().filter(test).count() / values.size();
    }

}
