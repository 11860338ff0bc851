/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cadre.model.CareerStage;
import org.cadre.model.Communication;
import org.cadre.model.ParticipantRole;

/** Understands the answers that people give on sign-up forms, in English and Spanish. */
@SuppressWarnings("nls")
class Answers {

    private static final String WORDS = "words.tsv";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,3}([.,]\\d{1,2})?(?!\\d)");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(st|nd|rd|th|er|o|a)\\b");
    private static final Pattern LIST = Pattern.compile("[;\\n|]|,(?!\\d)");
    private static final Pattern SENTENCES = Pattern.compile("[;\\n|]");
    private static final double MOST_MENTEES = 100;

    private final Phrases roles = new Phrases(WORDS, "role.");
    private final Phrases yesOrNo = new Phrases(WORDS, "answer.");
    private final Phrases communications = new Phrases(WORDS, "communication.");
    private final Phrases stages = new Phrases(WORDS, "stage.");
    private final Phrases numbers = new Phrases(WORDS, "number.");
    private final Languages languages = new Languages();

    /** Returns the items of a list separated by semicolons, commas or lines. */
    static List<String> list(String value) {
        return items(LIST, value);
    }

    /** Returns the items of a list whose items may contain commas. */
    static List<String> sentences(String value) {
        return items(SENTENCES, value);
    }

    /**
     * Understands a role, or a yes or no to a question about one.
     *
     * @return the roles, none for a plain no; empty if the answer is not understood
     */
    Optional<Set<ParticipantRole>> roles(String heading, String value) {
        if (value.isBlank()) {
            return Optional.of(Set.of());
        }
        var answer = yesOrNo.exactly(value).or(() -> yesOrNo.exactly(value.split("[,.;(]", 2)[0]));
        if (answer.isPresent()) {
            return Optional.of(answer.get().equals("yes") ? role(heading).map(Set::of).orElse(Set.of())
                    : Set.of());
        }
        return roles.find(value).map(Answers::named);
    }

    /** Returns the role that a heading or the name of a sheet speaks of, if it speaks of one. */
    Optional<ParticipantRole> role(String text) {
        return roles.find(text).map(Answers::named).filter(set -> set.size() == 1)
                .map(set -> set.iterator().next());
    }

    /** Whether a value names a role by itself. */
    boolean isRole(String value) {
        return roles.find(value).isPresent();
    }

    /** Understands how many mentees somebody takes; of several numbers the greatest counts. */
    OptionalDouble caseload(String value) {
        var found = NUMBER.matcher(value).results()
                .mapToDouble(m -> Double.parseDouble(m.group().replace(',', '.'))).max();
        if (found.isEmpty()) {
            found = numbers.findAll(value).stream().mapToDouble(Double::parseDouble).max();
        }
        return found.isPresent() && found.getAsDouble() > MOST_MENTEES ? OptionalDouble.empty() : found;
    }

    /** Understands a career stage, in words or as years: "2nd year" or "2" completed years. */
    Optional<CareerStage> stage(String value) {
        var ordinal = ORDINAL.matcher(value.toLowerCase(Locale.ROOT));
        if (ordinal.find()) {
            return Optional.of(afterYears(Integer.parseInt(ordinal.group(1)) - 1));
        }
        var words = stages.find(value).map(CareerStage::get);
        if (words.isPresent()) {
            return words;
        }
        var number = NUMBER.matcher(value);
        return number.find() ? Optional.of(afterYears((int) Double.parseDouble(number.group()
                .replace(',', '.'))))
                : Optional.empty();
    }

    /** Returns the stage of somebody who has completed so many years. */
    static CareerStage afterYears(int years) {
        if (years < 1) {
            return CareerStage.FIRST_YEAR;
        }
        return years < 3 ? CareerStage.EARLY_CAREER : CareerStage.EXPERIENCED;
    }

    /** Understands ways of communicating, in the order in which they are named. */
    List<Communication> communication(String value) {
        return list(value).stream().flatMap(item -> communications.findAll(item).stream())
                .map(Communication::get).distinct().toList();
    }

    /** Understands the name of a language, or a BCP 47 tag. */
    Optional<String> language(String value) {
        return languages.tag(value);
    }

    private static Set<ParticipantRole> named(String word) {
        return word.equals("both") ? EnumSet.allOf(ParticipantRole.class)
                : EnumSet.of(ParticipantRole.get(word));
    }

    private static List<String> items(Pattern separator, String value) {
        return Stream.of(separator.split(value)).map(String::strip).filter(item -> !item.isEmpty())
                .distinct().toList();
    }
}
