package org.pleiad.samples.filters.security;

/** Keeps a text in memory. */
final class VaultServant extends VaultPOA {
    private volatile String text = "";

    @Override
    public String read() {
        return text;
    }

    @Override
    public void store(String replacement) {
        text = replacement;
    }
}
