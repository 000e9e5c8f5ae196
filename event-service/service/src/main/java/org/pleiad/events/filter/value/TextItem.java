package org.pleiad.events.filter.value;

/** A string that is decoded already, as those of headers are. */
final class TextItem extends Item {
    private final String text;

    TextItem(String text) {
        this.text = text;
    }

    @Override
    public Value value() {
        return Value.of(text);
    }
}
