/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.Messages;
import org.cadre.model.Educator;

/**
 * A person's name as it is shown. Names are kept as people write them; where a person prefers another name,
 * that one is shown. Names written in Chinese characters, kana or Hangul go family name first and without a
 * space.
 *
 * @param given the given name the person wants to be called by; empty if unknown
 * @param family the family name the person wants to be called by; empty if unknown
 * @param otherwise what to show for a person without a name: staff id, e-mail address, or a remark
 */
@SuppressWarnings("nls")
public record PersonName(String given, String family, String otherwise) {

    private static final Set<UnicodeScript> FAMILY_FIRST = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    /** Returns the name of that person. */
    public static PersonName of(Educator educator) {
        return new PersonName(
                first(educator.getPreferredGivenName(), educator.getGivenName()),
                first(educator.getPreferredFamilyName(), educator.getFamilyName()),
                first(educator.getStaffId(), educator.getEmail(), Messages.Name_unknown));
    }

    /** Returns the full name of that person, the usual way to show her. */
    public static String show(Educator educator) {
        return of(educator).full();
    }

    /** Returns the name with every part as it stands in the employer's files; empty if there is none. */
    public static String legal(Educator educator) {
        return Stream.of(educator.getGivenName(), educator.getMiddleName(), educator.getFamilyName())
                .filter(s -> s != null && !s.isBlank()).map(String::strip).collect(Collectors.joining(" "));
    }

    /** Returns the people in the order of their names, as the language sorts them. */
    public static List<Educator> sorted(Collection<Educator> people, Locale locale) {
        record Keyed(CollationKey key, Educator educator) {
        }
        var collator = Collator.getInstance(locale);
        collator.setStrength(Collator.TERTIARY);
        return people.stream().map(e -> new Keyed(collator.getCollationKey(of(e).sort()), e))
                .sorted(Comparator.comparing(Keyed::key)).map(Keyed::educator).toList();
    }

    /** The name as in a letter: Ana García, 王小明. */
    public String full() {
        return isFamilyFirst() ? family + given : join(" ", given, family);
    }

    /** The name where space is scarce: A. García, 王小明. */
    public String brief() {
        if (isFamilyFirst() || given.isEmpty() || family.isEmpty()) {
            return full();
        }
        return initial(given) + ". " + family;
    }

    /** The name as in a sorted list: García, Ana; 王小明. */
    public String sort() {
        return isFamilyFirst() ? full() : join(", ", family, given);
    }

    private String join(String separator, String one, String other) {
        var joined = Stream.of(one, other).filter(s -> !s.isEmpty()).collect(Collectors.joining(separator));
        return joined.isEmpty() ? otherwise : joined;
    }

    private boolean isFamilyFirst() {
        return !given.isEmpty() && !family.isEmpty() && isFamilyFirst(given) && isFamilyFirst(family);
    }

    private static boolean isFamilyFirst(String name) {
        return name.codePoints().allMatch(c -> FAMILY_FIRST.contains(UnicodeScript.of(c)));
    }

    private static String initial(String name) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        return name.substring(0, characters.next());
    }

    private static String first(String... candidates) {
        return Stream.of(candidates).filter(s -> s != null && !s.isBlank()).map(String::strip)
                .findFirst().orElse("");
    }
}
