"""Who the clients are: as an answer tells them, as the sentence names them, their own word."""
