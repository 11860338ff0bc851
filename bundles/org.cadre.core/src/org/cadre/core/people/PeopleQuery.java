/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.cadre.model.Educator;

/**
 * A question about people, written as people read it, for instance
 * <pre>role = teacher and experience &gt;= 5 and school in ("North High", Lincoln) and not evaluates</pre>
 *
 * A condition is a field, an operator and a value; {@link QueryFields#ALL} lists the fields. Conditions are
 * joined with {@code and}, {@code or}, {@code not} and parentheses; {@code in (…)} takes several values,
 * {@code has FIELD} asks whether there is a value at all, {@code ~} asks for a part of a text. Case and
 * accents do not count. A field of a person's work looks at every employment that runs on the day in
 * question. Where nothing is known no condition holds, except {@code !=}, {@code !~} and {@code not in}.
 */
public final class PeopleQuery {

    private final String text;
    private final QueryCondition condition;

    private PeopleQuery(String text, QueryCondition condition) {
        this.text = text;
        this.condition = condition;
    }

    /**
     * Reads a query.
     *
     * @throws QuerySyntaxException if it is empty or cannot be understood
     */
    public static PeopleQuery parse(String text) throws QuerySyntaxException {
        return new PeopleQuery(text, QueryParser.parse(text));
    }

    /** The query as it was written. */
    public String text() {
        return text;
    }

    /** Whether the person is meant, on that day. */
    public boolean matches(Educator educator, LocalDate day) {
        return condition.test(educator, day);
    }

    /** Returns this query as a filter for one day. */
    public Predicate<Educator> on(LocalDate day) {
        return educator -> matches(educator, day);
    }

    /** Returns those of the people who are meant, in their order. */
    public List<Educator> select(Collection<Educator> people, LocalDate day) {
        return people.stream().filter(on(day)).toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
