package org.pleiad.groups.ratis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** A key with a certificate that it has signed itself, for hosts at 127.0.0.1, as PEM files; made by the JDK's own tool. */
record Authority(Path certificate, Path key) {

    static Authority make(Path in, String name) throws Exception {
        Path store = in.resolve(name + ".p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "key",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=ip:127.0.0.1,dns:localhost",
                        "-validity",
                        "10",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        tool.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        if (!tool.waitFor(60, TimeUnit.SECONDS) || tool.exitValue() != 0) {
            throw new IOException("keytool has made no key");
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, "changeit".toCharArray());
        }
        return new Authority(
                pem(
                        in.resolve(name + ".crt"),
                        "CERTIFICATE",
                        keys.getCertificate("key").getEncoded()),
                pem(
                        in.resolve(name + ".key"),
                        "PRIVATE KEY",
                        keys.getKey("key", "changeit".toCharArray()).getEncoded()));
    }

    private static Path pem(Path file, String what, byte[] content) throws IOException, GeneralSecurityException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(file, "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }
}
