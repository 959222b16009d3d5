package org.trustcoach.commitment.capture.word;

import java.util.List;

/** Several words that are one. */
record Phrase(List<String> words, String meaning) {

    boolean isAt(List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Token token = tokens.get(at + i);
            if (token.kind() != Token.Kind.WORD || !token.norm().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
