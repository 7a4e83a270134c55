package parley.economy.game;

/** Accounts that no game can be played on; the message gives value and place. */
public final class UnplayableAccounts extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnplayableAccounts(String message) {
        super(message);
    }
}
