/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.Messages;
import org.cadre.core.people.QueryToken.Kind;
import org.cadre.core.text.Nearest;

/** Reads a query by recursive descent: or binds weakest, then and, then not. */
@SuppressWarnings("nls")
final class QueryParser {

    private static final List<String> JOINS = List.of("and", "or");
    private static final int LONGEST_NAME = 2;

    private final String query;
    private final List<QueryToken> tokens;
    private int next;

    private QueryParser(String query) throws QuerySyntaxException {
        this.query = query;
        this.tokens = QueryLexer.split(query);
    }

    static QueryCondition parse(String query) throws QuerySyntaxException {
        var parser = new QueryParser(query);
        var condition = parser.or();
        if (parser.peek().kind() != Kind.END) {
            throw parser.unexpected(parser.afterCondition(JOINS));
        }
        return condition;
    }

    private QueryCondition or() throws QuerySyntaxException {
        var parts = new ArrayList<>(List.of(and()));
        while (skip("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : QueryCondition.any(parts);
    }

    private QueryCondition and() throws QuerySyntaxException {
        var parts = new ArrayList<>(List.of(not()));
        while (skip("and")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : QueryCondition.all(parts);
    }

    private QueryCondition not() throws QuerySyntaxException {
        return skip("not") ? QueryCondition.not(not()) : primary();
    }

    private QueryCondition primary() throws QuerySyntaxException {
        if (peek().kind() == Kind.OPEN) {
            next++;
            var inner = or();
            require(Kind.CLOSE, afterCondition(List.of("and", "or", ")")));
            return inner;
        }
        if (skip("has")) {
            var field = field(fieldNames());
            return (educator, day) -> QueryFields.has(field, educator, day);
        }
        return comparison(field(Stream.concat(fieldNames().stream(), Stream.of("has", "not", "(")).toList()));
    }

    private QueryCondition comparison(QueryField field) throws QuerySyntaxException {
        if (peek().isWord("in") || peek().isWord("not") && peek(1).isWord("in")) {
            var operator = skip("not") ? QueryOperator.UNEQUAL : QueryOperator.EQUAL;
            next++;
            return QueryCondition.compare(field, operator, list(field));
        }
        var operator = operator(field);
        if (operator.isEmpty()) {
            return (educator, day) -> QueryFields.has(field, educator, day);
        }
        return QueryCondition.compare(field, operator.get(), List.of(value(field)));
    }

    private Optional<QueryOperator> operator(QueryField field) throws QuerySyntaxException {
        var operator = peek().kind() == Kind.OPERATOR ? QueryOperator.of(peek().text())
                : Optional.<QueryOperator>empty();
        if (operator.filter(field.kind().operators()::contains).isPresent()) {
            next++;
            return operator;
        }
        if (operator.isPresent() || field.kind() != QueryKind.FLAG) {
            throw unexpected(operators(field));
        }
        return Optional.empty();
    }

    private List<Comparable<?>> list(QueryField field) throws QuerySyntaxException {
        require(Kind.OPEN, List.of("("));
        var values = new ArrayList<Comparable<?>>(List.of(value(field)));
        while (peek().kind() == Kind.COMMA) {
            next++;
            values.add(value(field));
        }
        require(Kind.CLOSE, List.of(",", ")"));
        return values;
    }

    private Comparable<?> value(QueryField field) throws QuerySyntaxException {
        var token = peek();
        var value = token.isValue() ? field.kind().read(token.text()) : Optional.<Comparable<?>>empty();
        var isChoice = field.kind() != QueryKind.CHOICE
                || field.choices().stream().anyMatch(c -> c.equalsIgnoreCase(token.text()));
        if (value.isEmpty() || !isChoice) {
            throw unexpected(near(field.expectedValues()));
        }
        next++;
        return value.get();
    }

    private QueryField field(List<String> expected) throws QuerySyntaxException {
        for (int words = LONGEST_NAME; words > 0; words--) {
            var found = name(words).flatMap(QueryFields::find);
            if (found.isPresent()) {
                next += words;
                return found.get();
            }
        }
        throw unexpected(near(expected));
    }

    private Optional<String> name(int words) {
        var parts = tokens.subList(next, Math.min(next + words, tokens.size()));
        return parts.stream().allMatch(t -> t.kind() == Kind.WORD)
                ? Optional.of(String.join("", parts.stream().map(QueryToken::text).toList()))
                : Optional.empty();
    }

    private List<String> afterCondition(List<String> joins) {
        var previous = tokens.get(Math.max(0, next - 1));
        return previous.kind() == Kind.WORD && peek().kind() == Kind.WORD
                ? Stream.concat(joins.stream(), Stream.of(Messages.Query_quotesNeeded)).toList() : joins;
    }

    private List<String> near(List<String> expected) {
        var nearest = peek().kind() == Kind.WORD ? Nearest.to(peek().text(), expected) : List.<String>of();
        return nearest.isEmpty() ? expected : nearest;
    }

    private static List<String> operators(QueryField field) {
        return Stream.concat(field.kind().operators().stream().map(QueryOperator::sign),
                Stream.of("in", "not in")).toList();
    }

    private static List<String> fieldNames() {
        return QueryFields.ALL.stream().map(QueryField::name).toList();
    }

    private QueryToken peek() {
        return peek(0);
    }

    private QueryToken peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    private boolean skip(String word) {
        var found = peek().isWord(word);
        next += found ? 1 : 0;
        return found;
    }

    private void require(Kind kind, List<String> expected) throws QuerySyntaxException {
        if (peek().kind() != kind) {
            throw unexpected(expected);
        }
        next++;
    }

    private QuerySyntaxException unexpected(List<String> expected) {
        return new QuerySyntaxException(query, peek().position(), peek().text(), expected);
    }
}
